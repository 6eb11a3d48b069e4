package uk.kindred.providers.selfservice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed of a listing.
 *
 * @param undoes the change that this one takes back
 * @param undone whether a later change took this one back
 */
public record Change(
        long id,
        Instant at,
        By by,
        Snapshot before,
        Snapshot after,
        @Nullable Long undoes,
        boolean undone) {}
