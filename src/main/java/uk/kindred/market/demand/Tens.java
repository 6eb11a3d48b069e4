package uk.kindred.market.demand;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Numbers in tens, rounded down. */
final class Tens {

    /** Smaller counts are nobody's business. */
    static final long FEWEST = 10;

    private Tens() {}

    static long of(long times) {
        return times / FEWEST * FEWEST;
    }

    /** Without those that are too small. */
    static Map<String, Long> rounded(Map<String, Long> values) {
        Map<String, Long> rounded = new TreeMap<>();
        values.forEach((value, times) -> {
            if (times >= FEWEST) {
                rounded.put(value, of(times));
            }
        });
        return rounded;
    }

    /** Takes tens from the largest of some until they are no more together. */
    static void lower(Map<String, Long> values, Set<String> some, long most) {
        while (sum(values, some) > most) {
            String largest = values.entrySet().stream()
                    .filter(value -> some.contains(value.getKey()))
                    .max(Comparator.comparingLong((Map.Entry<String, Long> value) -> value.getValue()))
                    .orElseThrow()
                    .getKey();
            values.computeIfPresent(largest, (value, tens) -> tens > FEWEST ? tens - FEWEST : null);
        }
    }

    static long sum(Map<String, Long> values, Set<String> some) {
        return some.stream().mapToLong(value -> values.getOrDefault(value, 0L)).sum();
    }

    static long sum(Collection<Long> tens) {
        return tens.stream().mapToLong(Long::longValue).sum();
    }
}
