package uk.kindred.market.demand;

import java.util.EnumMap;
import java.util.Map;

/**
 * What one search or plan was for, in the words of the counts and no others; it is taken apart before it is kept.
 *
 * @param kind a kind's slug, or one of {@link WantedKind}
 * @param values one of each breakdown; {@link Breakdown#TOGETHER} follows from the others
 */
record Wanted(String councilGss, String kind, Map<Breakdown, String> values) {

    Wanted {
        Map<Breakdown, String> all = new EnumMap<>(values);
        all.put(Breakdown.TOGETHER, Together.of(values));
        values = Map.copyOf(all);
        if (values.size() != Breakdown.values().length) {
            throw new IllegalArgumentException("Each search has one value of each breakdown");
        }
    }

    Wanted withFound(String outcome) {
        Map<Breakdown, String> changed = new EnumMap<>(values);
        changed.put(Breakdown.FOUND, outcome);
        return new Wanted(councilGss, kind, changed);
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
