package uk.kindred.market.demand;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides what may be told of one council's month and kind: docs/decisions/085-nothing-under-ten.md, and 103 with its proof.
 * Each number is rounded down to tens; then numbers are lowered until nothing follows from them of a value that is too small
 * to be told: for each there is another month, without any of it, of which exactly the same would be told. What is lowered
 * depends on nothing but the rounded numbers, so that it tells no more than these do.
 */
final class Publication {

    /** Smaller counts are nobody's business. */
    static final long FEWEST = Tens.FEWEST;

    /** The most that rounding takes off a number, and the most of one that is too small to be told. */
    private static final long MOST_HIDDEN = FEWEST - 1;

    private static final String FOUND = Breakdown.FOUND.slug();
    private static final String TOGETHER = Breakdown.TOGETHER.slug();

    private final Map<String, Possible> possible;
    private final Map<String, Map<String, Long>> told = new TreeMap<>();
    private long all;

    private Publication(long total, Map<String, Map<String, Long>> breakdowns, Map<String, Possible> possible) {
        this.possible = possible;
        this.all = Tens.of(total);
        possible.keySet()
                .forEach(breakdown -> told.put(breakdown, Tens.rounded(breakdowns.getOrDefault(breakdown, Map.of()))));
    }

    /**
     * @param total how many searches there were
     * @param breakdowns of each breakdown, its values with how many searches had each; each search has one value of each
     * @param possible which values of each breakdown a search may have; a breakdown that is not in it is not told
     * @return tens by breakdown and value, all together as {@link DemandKey#ALL} with its blank value; what is not in it is
     *     not told
     */
    static Map<String, Map<String, Long>> of(
            long total, Map<String, Map<String, Long>> breakdowns, Map<String, Possible> possible) {
        Publication publication = new Publication(total, breakdowns, possible);
        publication.lower();
        return publication.tell(breakdowns.getOrDefault(TOGETHER, Map.of()));
    }

    /** Until it is true of all at once; numbers only get less, so that it ends. */
    private void lower() {
        long before;
        do {
            before = everything();
            possible.forEach((breakdown, values) -> all = Math.min(all, Tens.of(mostOfAll(breakdown, values))));
            told.values().forEach(values -> Tens.lower(values, Set.copyOf(values.keySet()), all));
            possible.forEach(this::lowerWhatImplies);
        } while (everything() < before);
    }

    /** So many searches there may be without any one of the breakdown's values. */
    private long mostOfAll(String breakdown, Possible values) {
        return Tens.sum(valuesOf(breakdown).values()) + MOST_HIDDEN * (values.all() - 1L);
    }

    /** Whatever implies a named value must be no more than the named ones may be without any one of them. */
    private void lowerWhatImplies(String breakdown, Possible values) {
        if (values.implying().isEmpty()) {
            return;
        }
        Map<String, Long> own = valuesOf(breakdown);
        long none = own.getOrDefault(Breakdown.NONE, 0L);
        long named = Tens.sum(own.values()) - none;
        Tens.lower(valuesOf(FOUND), values.implying(), named + MOST_HIDDEN * (values.named() - 1L));
        Tens.lower(own, Set.of(Breakdown.NONE), all - Tens.sum(valuesOf(FOUND), values.implying()));
    }

    private Map<String, Long> valuesOf(String breakdown) {
        return told.computeIfAbsent(breakdown, any -> new TreeMap<>());
    }

    private Map<String, Map<String, Long>> tell(Map<String, Long> cells) {
        told.put(TOGETHER, new Together(told, possible, all).toTell(cells));
        told.put(DemandKey.ALL, Tens.rounded(Map.of("", all)));
        told.values().removeIf(Map::isEmpty);
        return told;
    }

    private long everything() {
        return all
                + told.values().stream()
                        .mapToLong(values -> Tens.sum(values.values()))
                        .sum();
    }
}
