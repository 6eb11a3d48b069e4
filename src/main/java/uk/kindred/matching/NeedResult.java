package uk.kindred.matching;

import java.util.List;

/**
 * How far a week meets one need.
 *
 * @param percent of what was asked for, with what is there already; rounded down, so that 100 is all of it
 * @param by the names of who does it, in the order of the request's parcels
 * @param there who does some of it already
 * @param unmet what of it is missing
 */
public record NeedResult(NeedAsked need, int percent, List<String> by, List<String> there, List<Unmet> unmet) {

    public NeedResult {
        by = List.copyOf(by);
        there = List.copyOf(there);
        unmet = List.copyOf(unmet);
    }

    public boolean isMet() {
        return unmet.isEmpty();
    }
}
