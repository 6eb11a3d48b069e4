package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told of a month, tried with every month that there may be: up to 38 searches, told apart in two ways. */
class PublicationTest {

    private static final int MOST_SEARCHES = 38;
    private static final List<String> SIZES = List.of("large", "small");
    private static final List<String> COLOURS = List.of("blue", "green", "red");

    /** One month: how many searches had which size, and which colour. */
    private record Month(Map<String, Long> sizes, Map<String, Long> colours) {

        long total() {
            return sizes.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Every sum that somebody may want to know: of all, of values, of some of them together. */
        Map<String, Long> counts() {
            Map<String, Long> counts = new TreeMap<>();
            counts.put("all", total());
            sizes.forEach(counts::put);
            colours.forEach(counts::put);
            colours.forEach((colour, times) -> counts.put("not " + colour, total() - times));
            return counts;
        }
    }

    private static final Map<Object, Map<String, Range>> KNOWN = attack(PublicationTest::told, MOST_SEARCHES);

    /** Somebody who knows the whole method, and so all months of which the same would be told, learns of no small count. */
    @Test
    void noCountFromOneToNineFollowsFromWhatIsTold() {
        assertThat(KNOWN).hasSizeGreaterThan(30);
        KNOWN.forEach((told, counts) -> assertThat(counts.entrySet())
                .as(told.toString())
                .noneMatch(count -> count.getValue().givesAway()));
    }

    /** Of what is not told it can't even be known that there were any. */
    @Test
    void whatIsNotToldMayBeNone() {
        KNOWN.forEach((told, counts) -> Stream.concat(SIZES.stream(), COLOURS.stream())
                .filter(value -> !told.toString().contains(value))
                .forEach(value -> assertThat(counts.get(value))
                        .as("%s of %s", value, told)
                        .extracting(Range::least)
                        .isEqualTo(0L)));
    }

    /** So that the attack is one: leaving out what is small, or rounding as well, would not be enough. */
    @Test
    void theSameAttackSucceedsAgainstSimplerRules() {
        for (long step : new long[] {1, 10}) {
            assertThat(attack(month -> withoutSmall(month, step), 2 * (int) Publication.FEWEST)
                            .values())
                    .as("rounded to %s", step)
                    .anyMatch(counts -> counts.values().stream().anyMatch(Range::givesAway));
        }
    }

    @Test
    void mostIsToldAsItIs() {
        assertThat(told(new Month(
                        Map.of("large", 47L, "small", 4L),
                        new TreeMap<>(Map.of("blue", 30L, "green", 9L, "red", 12L)))))
                .isEqualTo(Map.of(
                        "all",
                        Map.of("", 40L),
                        "sizes",
                        Map.of("large", 40L),
                        "colours",
                        Map.of("blue", 30L, "red", 10L)));
        assertThat(told(new Month(Map.of("large", 9L, "small", 0L), Map.of("blue", 9L, "green", 0L, "red", 0L))))
                .isEmpty();
    }

    private static Map<String, Map<String, Long>> told(Month month) {
        return Publication.of(
                month.total(),
                new TreeMap<>(Map.of("sizes", month.sizes, "colours", month.colours)),
                Map.of("sizes", Possible.of(SIZES.size()), "colours", Possible.of(COLOURS.size())));
    }

    private static Map<String, Long> withoutSmall(Month month, long step) {
        Map<String, Long> shown = new TreeMap<>();
        Map<String, Long> all = new TreeMap<>(month.sizes);
        all.putAll(month.colours);
        all.put("all", month.total());
        all.forEach((value, times) -> {
            if (times >= Publication.FEWEST) {
                shown.put(value, times / step * step);
            }
        });
        return shown;
    }

    /** By what is told, what each count may be. */
    private static Map<Object, Map<String, Range>> attack(Function<Month, Object> teller, int most) {
        Map<Object, Map<String, Range>> known = new HashMap<>();
        for (int total = 0; total <= most; total++) {
            for (Month month : months(total)) {
                Map<String, Range> counts = known.computeIfAbsent(teller.apply(month), any -> new TreeMap<>());
                month.counts().forEach((name, count) -> counts.merge(name, Range.of(count), Range::with));
            }
        }
        return known;
    }

    private static List<Month> months(int total) {
        List<Month> months = new ArrayList<>();
        for (long large = 0; large <= total; large++) {
            Map<String, Long> sizes = new TreeMap<>(Map.of("large", large, "small", total - large));
            for (long blue = 0; blue <= total; blue++) {
                for (long green = 0; green <= total - blue; green++) {
                    months.add(new Month(
                            sizes, new TreeMap<>(Map.of("blue", blue, "green", green, "red", total - blue - green))));
                }
            }
        }
        return months;
    }
}
