package uk.kindred.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log.
 *
 * @param actor who did it; null for the operator's command and for Kindred itself
 */
public record AuditEntry(long seq, Instant at, @Nullable UUID actor, Deed deed) {}
