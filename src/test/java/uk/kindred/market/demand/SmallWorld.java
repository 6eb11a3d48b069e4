package uk.kindred.market.demand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Few values, but searches that have them all at once: every way in which what is told may have come about, by an integer
 * program over whole searches instead of over sums.
 */
final class SmallWorld {

    static final Map<Breakdown, List<String>> VALUES = new EnumMap<Breakdown, List<String>>(Map.of(
            Breakdown.FOUND, List.of("20-or-more", "5-19", "1-4", "0", "0-language", "0-when", "0-within"),
            Breakdown.LANGUAGE, List.of("none", "punjabi", "urdu"),
            Breakdown.TIME, List.of("none", "evening", "night"),
            Breakdown.DISTRICT, List.of("none", "M40", "M41")));

    static final Map<String, Possible> POSSIBLE = Map.of(
            "found", Possible.of(4),
            "language", new Possible(2, true, Set.of("0-language")),
            "time", new Possible(2, true, Set.of("0-when")),
            "district", new Possible(2, true, Set.of("0-within")));

    static final List<Map<Breakdown, String>> SEARCHES = searches();

    /** Every language, time and district at once. */
    static final List<String> CELLS = SEARCHES.stream()
            .map(Together::of)
            .filter(cell -> !cell.equals(Breakdown.NONE))
            .distinct()
            .toList();

    private SmallWorld() {}

    private static List<Map<Breakdown, String>> searches() {
        List<Map<Breakdown, String>> all = new ArrayList<>(List.of(new EnumMap<>(Breakdown.class)));
        VALUES.forEach((breakdown, values) -> {
            List<Map<Breakdown, String>> more = new ArrayList<>();
            all.forEach(search -> values.forEach(value -> {
                Map<Breakdown, String> longer = new EnumMap<>(search);
                longer.put(breakdown, value);
                more.add(longer);
            }));
            all.clear();
            all.addAll(more);
        });
        all.removeIf(Attacker::isContrary);
        return List.copyOf(all);
    }

    /** A few sorts of searches, each up to some dozens of times. */
    static Map<Map<Breakdown, String>, Long> month(Random random) {
        Map<Map<Breakdown, String>, Long> month = new HashMap<>();
        int sorts = 1 + random.nextInt(9);
        if (random.nextBoolean()) {
            // as most searches are
            month.put(SEARCHES.getFirst(), 40L + random.nextInt(60));
        }
        for (int sort = 0; sort < sorts; sort++) {
            month.merge(
                    SEARCHES.get(random.nextInt(SEARCHES.size())),
                    1L + random.nextInt(random.nextBoolean() ? 9 : 40),
                    Long::sum);
        }
        return month;
    }

    static Map<String, Map<String, Long>> told(
            Map<Map<Breakdown, String>, Long> month, Map<String, Possible> possible) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        month.forEach((search, times) -> DemandKey.of(wanted(search), DemandWorld.MONTH.atDay(1))
                .forEach(key -> counts.computeIfAbsent(key.breakdown(), any -> new TreeMap<>())
                        .merge(key.value(), times, Long::sum)));
        long total = month.values().stream().mapToLong(Long::longValue).sum();
        counts.remove(DemandKey.ALL);
        return Publication.of(total, counts, possible);
    }

    private static Wanted wanted(Map<Breakdown, String> search) {
        return DemandWorld.wanted("E10000000", "home-care", search);
    }

    /** Of all months of which this would be told, one with the least searches of some sort. */
    static Optional<Map<Map<Breakdown, String>, Long>> least(
            Map<String, Map<String, Long>> told, Predicate<Map<Breakdown, String>> sort) {
        return solve(told, sort, true);
    }

    static Optional<Map<Map<Breakdown, String>, Long>> most(
            Map<String, Map<String, Long>> told, Predicate<Map<Breakdown, String>> sort) {
        return solve(told, sort, false);
    }

    static long count(Map<Map<Breakdown, String>, Long> month, Predicate<Map<Breakdown, String>> sort) {
        return month.entrySet().stream()
                .filter(search -> sort.test(search.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Optional<Map<Map<Breakdown, String>, Long>> solve(
            Map<String, Map<String, Long>> told, Predicate<Map<Breakdown, String>> sort, boolean least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Map<Breakdown, String>, Variable> times = new LinkedHashMap<>();
        for (Map<Breakdown, String> search : SEARCHES) {
            times.put(
                    search,
                    model.newVariable("s" + times.size())
                            .integer()
                            .lower(0)
                            .upper(1_000)
                            .weight(sort.test(search) ? 1 : 0));
        }
        limit(model, times, told.getOrDefault(DemandKey.ALL, Map.of()).get(""), search -> true);
        VALUES.forEach((breakdown, values) -> values.forEach(value -> limit(
                model,
                times,
                told.getOrDefault(breakdown.slug(), Map.of()).get(value),
                search -> value.equals(search.get(breakdown)))));
        if (areCellsTold(told)) {
            CELLS.forEach(cell -> limit(
                    model,
                    times,
                    told.getOrDefault(Breakdown.TOGETHER.slug(), Map.of()).get(cell),
                    search -> cell.equals(Together.of(search))));
        }
        Optimisation.Result result = least ? model.minimise() : model.maximise();
        if (!result.getState().isFeasible()) {
            return Optional.empty();
        }
        Map<Map<Breakdown, String>, Long> month = new HashMap<>();
        for (int index = 0; index < SEARCHES.size(); index++) {
            long found = Math.round(result.doubleValue(index));
            if (found > 0) {
                month.put(SEARCHES.get(index), found);
            }
        }
        return Optional.of(month);
    }

    /** Where this is not so, cells are not told however many searches they have, and their absence says nothing. */
    private static boolean areCellsTold(Map<String, Map<String, Long>> told) {
        long none = Stream.of("language", "time")
                .mapToLong(breakdown -> told.getOrDefault(breakdown, Map.of()).getOrDefault(Breakdown.NONE, 0L))
                .sum();
        return none >= told.getOrDefault(DemandKey.ALL, Map.of()).getOrDefault("", 1L);
    }

    private static void limit(
            ExpressionsBasedModel model,
            Map<Map<Breakdown, String>, Variable> times,
            @Nullable Long tens,
            Predicate<Map<Breakdown, String>> which) {
        long least = tens == null ? 0 : tens;
        Expression number =
                model.newExpression("n" + model.countExpressions()).lower(least).upper(least + Publication.FEWEST - 1);
        times.forEach((search, variable) -> {
            if (which.test(search)) {
                number.set(variable, 1);
            }
        });
    }
}
