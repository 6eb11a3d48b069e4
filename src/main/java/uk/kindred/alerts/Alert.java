package uk.kindred.alerts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * Something that somebody wants to hear of by mail.
 *
 * @param query what exactly, in its address
 * @param words the same as a sentence
 * @param confirmedAt null until the owner of the address has said yes
 */
public record Alert(
        long id,
        EmailAddress email,
        AlertTopic topic,
        String query,
        String words,
        Instant askedAt,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Its page, from the root. */
    public String address() {
        return topic.address(query);
    }
}
