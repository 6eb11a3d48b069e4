package uk.kindred.pricing;

import org.jspecify.annotations.Nullable;

/**
 * What leaving costs. Each is null where it is not known.
 *
 * @param notice the days of notice at the weekly cost; nothing where no notice applies
 * @param afterDeath the days charged after a death at the weekly cost, instead of notice
 * @param eventFee on the sale of a home that was bought; nothing elsewhere
 */
public record Leaving(
        @Nullable PriceRange notice,
        @Nullable PriceRange afterDeath,
        @Nullable PriceRange eventFee) {

    /** Moving out: notice and event fee. Null if either is not known. */
    public @Nullable PriceRange total() {
        return notice == null || eventFee == null ? null : notice.plus(eventFee);
    }

    /** Whether it costs days of notice, each a seventh of the week. */
    public boolean restsOnTheWeek() {
        return notice != null && notice.toPence() > 0;
    }
}
