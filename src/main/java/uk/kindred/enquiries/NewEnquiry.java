package uk.kindred.enquiries;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * What a person wants to ask, read and found complete.
 *
 * @param token of the person's private link, made with the form: the same form sent twice is one enquiry
 * @param services public ids of those that the person ticked
 * @param name as the person wants to be called; none: not said
 * @param visitWhen when a visit would suit, if one is wished for
 * @param consent the sentence that was agreed to
 */
public record NewEnquiry(
        String token,
        List<String> services,
        @Nullable String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        String words,
        boolean visit,
        @Nullable String visitWhen,
        String consent) {

    public NewEnquiry {
        services = List.copyOf(services);
        if (email == null && phone == null) {
            throw new IllegalArgumentException("an enquiry needs a way to answer it");
        }
    }
}
