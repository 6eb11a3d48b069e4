package uk.kindred.market.demand;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Decides what may be told of one council's month and kind: docs/decisions/085-nothing-under-ten.md, with its proof. Each
 * number is rounded down to tens; then all of a kind, and the breakdowns that add up to more, are lowered until nothing
 * follows from them of a value that is too small to be told: for each there is another month, without any of it, of which
 * exactly the same would be told.
 */
final class Publication {

    /** Smaller counts are nobody's business. */
    static final long FEWEST = 10;

    /** The most that rounding takes off a number, and the most of one that is too small to be told. */
    private static final long MOST_HIDDEN = FEWEST - 1;

    private Publication() {}

    /**
     * @param total how many searches there were
     * @param breakdowns of each breakdown, its values with how many searches had each; each search has one value of each
     * @param possible how many values a breakdown may have, whether any search had them or not; rather fewer than more
     * @return tens by breakdown and value, all together as {@link DemandKey#ALL} with its blank value; what is not in it is
     *     not told
     */
    static Map<String, Map<String, Long>> of(
            long total, Map<String, Map<String, Long>> breakdowns, ToIntFunction<String> possible) {
        Map<String, Map<String, Long>> told = new TreeMap<>();
        long least = tens(total);
        for (Map.Entry<String, Map<String, Long>> breakdown : breakdowns.entrySet()) {
            Map<String, Long> rounded = rounded(breakdown.getValue());
            told.put(breakdown.getKey(), rounded);
            long others = possible.applyAsInt(breakdown.getKey()) - 1L;
            // so many there may be without any one of the values
            least = Math.min(least, tens(sum(rounded.values()) + MOST_HIDDEN * others));
        }
        for (Map<String, Long> rounded : told.values()) {
            lower(rounded, least);
        }
        told.put(DemandKey.ALL, rounded(Map.of("", least)));
        told.values().removeIf(Map::isEmpty);
        return told;
    }

    /** Without those that are too small. */
    private static Map<String, Long> rounded(Map<String, Long> values) {
        Map<String, Long> rounded = new TreeMap<>();
        values.forEach((value, times) -> {
            if (times >= FEWEST) {
                rounded.put(value, tens(times));
            }
        });
        return rounded;
    }

    /** Takes tens from the largest until they are no more together. */
    private static void lower(Map<String, Long> rounded, long most) {
        while (sum(rounded.values()) > most) {
            String largest = rounded.entrySet().stream()
                    .max(Comparator.comparingLong((Map.Entry<String, Long> value) -> value.getValue()))
                    .orElseThrow()
                    .getKey();
            rounded.computeIfPresent(largest, (value, told) -> told > FEWEST ? told - FEWEST : null);
        }
    }

    private static long sum(Collection<Long> tens) {
        return tens.stream().mapToLong(Long::longValue).sum();
    }

    private static long tens(long times) {
        return times / FEWEST * FEWEST;
    }
}
