package uk.kindred.market.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import uk.kindred.pricing.Payer;

/**
 * Somebody who knows what is told of a council's month and kind, how it is rounded, and all that the code says of how numbers
 * hang together, and narrows down every number until nothing more follows. Written without a look at how
 * {@link Publication} decides.
 */
final class Attacker {

    /** A breakdown's value; blank for all searches. */
    record Name(String breakdown, String value) {

        static final Name ALL = new Name(DemandKey.ALL, "");
    }

    /** These numbers together are no more than those. */
    private record NoMore(List<Integer> these, List<Integer> those) {}

    /** Nothing is found for want of what was not asked for. */
    private static final Map<String, Breakdown> ASKED_FOR = Map.of(
            "0-need", Breakdown.NEED,
            "0-language", Breakdown.LANGUAGE,
            "0-when", Breakdown.TIME,
            "0-maxWeekly", Breakdown.MOST_A_WEEK,
            "0-within", Breakdown.DISTRICT,
            "0-serves", Breakdown.DISTRICT);

    /** Each search has one value of each of these. */
    static final Set<Breakdown> APART = EnumSet.complementOf(EnumSet.of(Breakdown.TOGETHER));

    private static final long ANY_NUMBER = 1_000_000;

    private final Map<Name, Integer> numbers = new LinkedHashMap<>();
    private final List<NoMore> rules = new ArrayList<>();

    /** @param districts that are told apart in the council's area */
    Attacker(String kind, List<String> districts) {
        numbers.put(Name.ALL, 0);
        for (Breakdown breakdown : APART) {
            List<Integer> each = possible(kind, districts, breakdown).stream()
                    .map(value -> number(breakdown, value))
                    .toList();
            rules.add(new NoMore(List.of(0), each));
            rules.add(new NoMore(each, List.of(0)));
        }
        for (Breakdown breakdown : APART) {
            List<Integer> want = ASKED_FOR.entrySet().stream()
                    .filter(outcome -> outcome.getValue() == breakdown)
                    .map(outcome -> numbers.get(new Name(Breakdown.FOUND.slug(), outcome.getKey())))
                    .filter(number -> number != null)
                    .toList();
            if (!want.isEmpty()) {
                wants(breakdown, want);
            }
        }
        if (!kind.equals(WantedKind.PLAN)) {
            together(districts);
        }
    }

    /** A cell is no more than each of its values, and who has a value is in one of its cells or misses another part. */
    private void together(List<String> districts) {
        Map<Name, List<Integer>> cells = new HashMap<>();
        for (String language : specific(Breakdown.LANGUAGE)) {
            for (String time : specific(Breakdown.TIME)) {
                for (String district : districts) {
                    int cell = number(Breakdown.TOGETHER, language + " " + time + " " + district);
                    add(cells, Breakdown.LANGUAGE, language, cell);
                    add(cells, Breakdown.TIME, time, cell);
                    add(cells, Breakdown.DISTRICT, district, cell);
                }
            }
        }
        List<Integer> missing = Stream.of(
                        new Name("language", "none"),
                        new Name("language", "several"),
                        new Name("time", "none"),
                        new Name("time", "several"),
                        new Name("district", "none"))
                .map(this::numberOf)
                .toList();
        cells.forEach((name, own) -> {
            int number = numberOf(name);
            rules.add(new NoMore(own, List.of(number)));
            rules.add(new NoMore(
                    List.of(number),
                    Stream.concat(own.stream(), missing.stream()).toList()));
        });
    }

    private static void add(Map<Name, List<Integer>> cells, Breakdown breakdown, String value, int cell) {
        cells.computeIfAbsent(new Name(breakdown.slug(), value), any -> new ArrayList<>())
                .add(cell);
    }

    private static List<String> specific(Breakdown breakdown) {
        return breakdown.listValues().stream().filter(Breakdown::isSpecific).toList();
    }

    private int numberOf(Name name) {
        return Objects.requireNonNull(numbers.get(name), name.toString());
    }

    private void wants(Breakdown breakdown, List<Integer> want) {
        Name none = new Name(breakdown.slug(), Breakdown.NONE);
        rules.add(new NoMore(
                want,
                numbers.entrySet().stream()
                        .filter(number -> number.getKey().breakdown().equals(breakdown.slug())
                                && !number.getKey().equals(none))
                        .map(Map.Entry::getValue)
                        .toList()));
        rules.add(new NoMore(
                Stream.concat(want.stream(), Stream.of(numberOf(none))).toList(), List.of(0)));
    }

    private int number(Breakdown breakdown, String value) {
        return numbers.computeIfAbsent(new Name(breakdown.slug(), value), any -> numbers.size());
    }

    /** Every value that a search for this kind may have. */
    static List<String> possible(String kind, List<String> districts, Breakdown breakdown) {
        boolean plan = kind.equals(WantedKind.PLAN);
        return switch (breakdown) {
            case NEED, LANGUAGE, TIME -> plan ? List.of("none") : breakdown.listValues();
            case MOST_A_WEEK ->
                breakdown.listValues().stream()
                        .filter(value -> !plan || !value.equals("none"))
                        .toList();
            case PAYER ->
                plan
                        ? List.of("self-funder", "direct-payment", "isf", "council", "several")
                        : Arrays.stream(Payer.values()).map(Payer::slug).toList();
            case FOUND ->
                plan
                        ? List.of("0", "1-4", "5-19", "20-or-more")
                        : breakdown.listValues().stream()
                                .filter(value -> !(kind.equals(WantedKind.ANY) && value.equals("0-kind")))
                                .toList();
            case TOGETHER -> List.of();
            case DISTRICT ->
                plan
                        ? districts
                        : Stream.concat(Stream.of("none"), districts.stream()).toList();
        };
    }

    /** Whether nothing was found for want of what such a search did not ask for. */
    static boolean isContrary(Map<Breakdown, String> search) {
        Breakdown asked = ASKED_FOR.get(search.getOrDefault(Breakdown.FOUND, ""));
        return asked != null && Breakdown.NONE.equals(search.get(asked));
    }

    /**
     * @param told what is told, by name
     * @param hidden the most that rounding takes off a number; 0 where numbers are told as they are
     * @return what each number may be
     */
    Map<Name, Range> reckon(Map<Name, Long> told, long hidden) {
        long[] least = new long[numbers.size()];
        long[] most = new long[numbers.size()];
        numbers.forEach((name, number) -> {
            Long tens = told.get(name);
            least[number] = tens == null ? 0 : tens;
            most[number] = tens != null ? tens + hidden : notToldMost(name, told, hidden);
        });
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (NoMore rule : rules) {
                narrowed |= narrow(rule, least, most);
            }
        }
        Map<Name, Range> known = new HashMap<>();
        numbers.forEach((name, number) -> known.put(name, new Range(least[number], most[number])));
        return known;
    }

    /** Cells are told only where most searches name no language or no time; else any number of them is not told. */
    private static long notToldMost(Name name, Map<Name, Long> told, long hidden) {
        long none =
                told.getOrDefault(new Name("language", "none"), 0L) + told.getOrDefault(new Name("time", "none"), 0L);
        boolean untold = name.breakdown().equals(Breakdown.TOGETHER.slug())
                && hidden > 0
                && none < told.getOrDefault(Name.ALL, 0L);
        return untold ? ANY_NUMBER : Publication.FEWEST - 1;
    }

    private static boolean narrow(NoMore rule, long[] least, long[] most) {
        long these = rule.these.stream().mapToLong(number -> least[number]).sum();
        long those = rule.those.stream().mapToLong(number -> most[number]).sum();
        boolean narrowed = false;
        for (int number : rule.these) {
            long atMost = those - (these - least[number]);
            if (atMost < most[number]) {
                most[number] = atMost;
                narrowed = true;
            }
        }
        for (int number : rule.those) {
            long atLeast = these - (those - most[number]);
            if (atLeast > least[number]) {
                least[number] = atLeast;
                narrowed = true;
            }
        }
        return narrowed;
    }
}
