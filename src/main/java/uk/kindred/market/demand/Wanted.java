package uk.kindred.market.demand;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one search or plan was for, in the words of the counts and no others; it is taken apart before it is kept.
 *
 * @param kind a kind's slug, or one of {@link WantedKind}
 * @param values one of each breakdown
 */
record Wanted(String councilGss, String kind, Map<Breakdown, String> values) {

    Wanted {
        values = Map.copyOf(values);
        if (values.size() != Breakdown.values().length) {
            throw new IllegalArgumentException("Each search has one value of each breakdown");
        }
    }

    /** Whether it is the same question, whatever was found. */
    boolean asksTheSameAs(Wanted other) {
        return councilGss.equals(other.councilGss) && kind.equals(other.kind) && asked().equals(other.asked());
    }

    private Map<Breakdown, String> asked() {
        Map<Breakdown, String> asked = new EnumMap<>(values);
        asked.remove(Breakdown.FOUND);
        return asked;
    }
}
