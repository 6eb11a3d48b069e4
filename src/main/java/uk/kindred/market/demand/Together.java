package uk.kindred.market.demand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A language, a time of the day and a district at once: "punjabi evening M40". Of these cells too nothing under ten follows,
 * from them or from the breakdowns beside them: docs/decisions/103-what-hangs-together.md.
 */
final class Together {

    /** In the order of a cell's words. */
    static final List<Breakdown> PARTS = List.of(Breakdown.LANGUAGE, Breakdown.TIME, Breakdown.DISTRICT);

    private final Map<String, Map<String, Long>> told;
    private final Map<String, Possible> possible;
    private final long all;

    /** @param told of the breakdowns, lowered already */
    Together(Map<String, Map<String, Long>> told, Map<String, Possible> possible, long all) {
        this.told = told;
        this.possible = possible;
        this.all = all;
    }

    /** The cell of a search; {@link Breakdown#NONE} where it does not name one of each. */
    static String of(Map<Breakdown, String> values) {
        List<String> parts = PARTS.stream()
                .map(part -> values.getOrDefault(part, Breakdown.NONE))
                .toList();
        return parts.stream().allMatch(Breakdown::isSpecific) ? String.join(" ", parts) : Breakdown.NONE;
    }

    /** By breakdown, what a cell names. */
    static Map<Breakdown, String> parts(String cell) {
        List<String> words = List.of(cell.split(" "));
        Map<Breakdown, String> parts = new EnumMap<>(Breakdown.class);
        PARTS.forEach(part -> parts.put(part, words.get(PARTS.indexOf(part))));
        return parts;
    }

    /**
     * What may be told of cells: nothing unless what is told says that as many searches as there are may have named no
     * language or no time, so that no cell need have any.
     *
     * @param cells how many searches each had
     */
    Map<String, Long> toTell(Map<String, Long> cells) {
        if (none(Breakdown.LANGUAGE) + none(Breakdown.TIME) < all || all == 0) {
            return Map.of();
        }
        Map<String, Long> rounded = new TreeMap<>(Tens.rounded(cells));
        PARTS.forEach(part -> lowerTo(rounded, part));
        long named = named(Breakdown.LANGUAGE) + named(Breakdown.TIME);
        long wanting = wanting(Breakdown.LANGUAGE) + wanting(Breakdown.TIME);
        long most = Math.min(named - wanting, named(Breakdown.DISTRICT) - wanting(Breakdown.DISTRICT));
        Tens.lower(rounded, Set.copyOf(rounded.keySet()), Math.max(0, most));
        return rounded;
    }

    /** All cells with a value are no more than what is told of that value. */
    private void lowerTo(Map<String, Long> cells, Breakdown part) {
        Map<String, Set<String>> byValue = cells.keySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> parts(cell).getOrDefault(part, Breakdown.NONE), TreeMap::new, Collectors.toSet()));
        byValue.forEach((value, some) -> Tens.lower(cells, some, of(part).getOrDefault(value, 0L)));
    }

    private Map<String, Long> of(Breakdown breakdown) {
        return told.getOrDefault(breakdown.slug(), Map.of());
    }

    private long none(Breakdown breakdown) {
        return of(breakdown).getOrDefault(Breakdown.NONE, 0L);
    }

    private long named(Breakdown breakdown) {
        return Tens.sum(of(breakdown).values()) - none(breakdown);
    }

    /** Those that found nothing for want of what they named. */
    private long wanting(Breakdown breakdown) {
        Possible values = possible.get(breakdown.slug());
        return values == null ? 0 : Tens.sum(of(Breakdown.FOUND), values.implying());
    }
}
