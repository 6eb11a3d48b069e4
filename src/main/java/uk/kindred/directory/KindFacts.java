package uk.kindred.directory;

import org.jspecify.annotations.Nullable;

/**
 * What the choosers of its kind need to know of a listing, and no index carries.
 *
 * @param details null if nobody said
 * @param byDay whether a price of today is by the day
 * @param bySession whether a price of today is by the session
 */
public record KindFacts(@Nullable SupportDetails details, boolean byDay, boolean bySession) {

    public static final KindFacts UNKNOWN = new KindFacts(null, false, false);
}
