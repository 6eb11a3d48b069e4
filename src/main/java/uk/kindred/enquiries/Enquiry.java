package uk.kindred.enquiries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * What one person asked. Everything personal is null once it is erased.
 *
 * @param threads one for each service that was asked
 */
public record Enquiry(
        long id,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        boolean erased,
        boolean visit,
        @Nullable String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        @Nullable String words,
        @Nullable String visitWhen,
        List<EnquiryThread> threads) {

    public Enquiry {
        threads = List.copyOf(threads);
    }

    Enquiry with(List<EnquiryThread> itsThreads) {
        return new Enquiry(
                id, sentAt, expiresAt, endedAt, erased, visit, name, email, phone, words, visitWhen, itsThreads);
    }

    /** "Sam", or what stands for a name. */
    public String nameOrPerson() {
        return name == null ? "Somebody looking for support" : name;
    }
}
