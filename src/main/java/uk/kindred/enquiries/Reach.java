package uk.kindred.enquiries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.notifications.Outbox;

/** Whom mail reaches, as far as is known: none is sent to where earlier mail came back. */
@Component
class Reach {

    private final EnquiryRecipients recipients;
    private final Outbox outbox;

    Reach(EnquiryRecipients recipients, Outbox outbox) {
        this.recipients = recipients;
        this.outbox = outbox;
    }

    boolean reaches(EmailAddress address) {
        return !outbox.isBlocked(address);
    }

    /** Of these listings, those that somebody keeps whom mail reaches. @param listingIds PostgreSQL's keys */
    Set<Long> listReached(List<Long> listingIds) {
        return recipients.of(listingIds).entrySet().stream()
                .filter(keepers -> keepers.getValue().stream().anyMatch(this::reaches))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isReached(long listingId) {
        return !listReached(List.of(listingId)).isEmpty();
    }
}
