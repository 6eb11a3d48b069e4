package uk.kindred.enquiries;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.kindred.base.EmailAddress;

/** Who keeps a listing, and so gets what people ask of it. */
public interface EnquiryRecipients {

    /**
     * @param listingIds PostgreSQL's keys
     * @return the addresses by listing; a listing that nobody keeps is not in it
     */
    Map<Long, List<EmailAddress>> of(Collection<Long> listingIds);

    default List<EmailAddress> of(long listingId) {
        return of(List.of(listingId)).getOrDefault(listingId, List.of());
    }
}
