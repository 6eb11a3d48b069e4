package uk.kindred.alerts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * A search that somebody wants to hear of by mail.
 *
 * @param query the search's parameters, as in its address
 * @param words the search as a sentence
 * @param confirmedAt null until the owner of the address has said yes
 */
public record Alert(
        long id,
        EmailAddress email,
        String query,
        String words,
        Instant askedAt,
        @Nullable Instant confirmedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
