package uk.kindred.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody was given.
 *
 * @param grantedBy null for the operator's command
 * @param revokedAt null while they hold it
 */
public record Grant(
        UUID id,
        PersonId person,
        Role role,
        @Nullable PersonId grantedBy,
        Instant grantedAt,
        String reason,
        @Nullable PersonId revokedBy,
        @Nullable Instant revokedAt) {

    public boolean isHeld() {
        return revokedAt == null;
    }
}
