package uk.kindred.market.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a council's statement.
 *
 * @param version from 1
 * @param madeBy a person's id
 * @param publishedAt null for one that was not
 * @param withdrawnAt when it was taken back; null for one that was not
 */
record Statement(
        UUID id,
        String councilGss,
        int version,
        StatementContent content,
        Instant madeAt,
        UUID madeBy,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt) {

    boolean isPublished() {
        return publishedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether everybody may read it. */
    boolean isReadable() {
        return isPublished() && !isWithdrawn();
    }
}
