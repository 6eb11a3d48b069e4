package uk.kindred.market.demand;

import java.util.Set;

/**
 * Which values of one breakdown a search may have, whatever else it has: what somebody knows who knows how searches are
 * counted. To take fewer values than there are is safe, to take more would not be.
 *
 * @param named how many say what was asked for, that it was several or another among them; at least one
 * @param none whether a search may have none of them, which counts as {@link Breakdown#NONE}
 * @param implying the values of {@link Breakdown#FOUND} that only searches with a named value have: nothing is found for
 *     want of a language where none was asked for
 */
record Possible(int named, boolean none, Set<String> implying) {

    Possible {
        implying = Set.copyOf(implying);
        if (named < 1) {
            throw new IllegalArgumentException("Each search has one of the values");
        }
    }

    /** Values that nothing follows from. */
    static Possible of(int named) {
        return new Possible(named, false, Set.of());
    }

    int all() {
        return none ? named + 1 : named;
    }
}
