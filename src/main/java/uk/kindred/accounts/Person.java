package uk.kindred.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;

/**
 * Somebody with an account.
 *
 * @param displayName what to call them, if they said so
 */
public record Person(
        PersonId id, EmailAddress email, @Nullable String displayName, Instant createdAt, long version) {

    /** Their name, or else their address. */
    public String called() {
        return displayName == null ? email.value() : displayName;
    }
}
