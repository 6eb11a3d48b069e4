package uk.kindred.market.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * For each value that is not told there is another month, without any of it, of which exactly the same is told. It is looked
 * for, not argued: by an integer program over whole searches, and what that finds is told again by the rules themselves.
 */
class AnotherMonthTest {

    private static final long SEED = 20261130;
    private static final int MONTHS = 40;

    /** As the rules were before docs/decisions/103: a longer list of values for plans, and nothing implies anything. */
    private static final Map<String, Possible> UNTIED = new TreeMap<>();

    static {
        for (Breakdown breakdown : Attacker.APART) {
            UNTIED.put(
                    breakdown.slug(),
                    Possible.of(
                            switch (breakdown) {
                                case FOUND -> 4;
                                case PAYER -> 5;
                                case DISTRICT -> 2;
                                default -> breakdown.listValues().size();
                            }));
        }
    }

    @Test
    void ofEachValueThatIsNotToldThereMayHaveBeenNone() {
        Random random = new Random(SEED);
        int tried = 0;
        int withCells = 0;
        for (int number = 0; number < MONTHS; number++) {
            Map<String, Map<String, Long>> told = SmallWorld.told(SmallWorld.month(random), SmallWorld.POSSIBLE);
            withCells += told.containsKey(Breakdown.TOGETHER.slug()) ? 1 : 0;
            for (Map.Entry<String, Predicate<Map<Breakdown, String>>> value :
                    untold(told).entrySet()) {
                String what = value.getKey() + " of " + told;
                Map<Map<Breakdown, String>, Long> other =
                        SmallWorld.least(told, value.getValue()).orElseThrow(() -> new AssertionError(what));
                assertThat(SmallWorld.count(other, value.getValue())).as(what).isZero();
                assertThat(SmallWorld.told(other, SmallWorld.POSSIBLE)).as(what).isEqualTo(told);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(300);
        assertThat(withCells).isGreaterThan(3);
    }

    /** What is left of all without some, or what several have together, is not given away either. */
    @Test
    void noSumOrDifferenceFromOneToNineFollows() {
        Random random = new Random(SEED);
        for (int number = 0; number < MONTHS / 3; number++) {
            Map<String, Map<String, Long>> told = SmallWorld.told(SmallWorld.month(random), SmallWorld.POSSIBLE);
            for (Predicate<Map<Breakdown, String>> sort : sums()) {
                long least = SmallWorld.count(SmallWorld.least(told, sort).orElseThrow(), sort);
                long most = SmallWorld.count(SmallWorld.most(told, sort).orElseThrow(), sort);
                assertThat(new Range(least, most).givesAway())
                        .as(told.toString())
                        .isFalse();
            }
        }
    }

    /** So that the search is one: without what ties numbers together it finds values that must have been there. */
    @Test
    void theSameSearchSucceedsAgainstRulesThatTieNothingTogether() {
        Map<Map<Breakdown, String>, Long> month = new HashMap<>();
        month.put(search("0-when", "evening"), 9L);
        month.put(search("0-when", "night"), 9L);
        month.put(search("20-or-more", "none"), 30L);
        Map<String, Map<String, Long>> told = SmallWorld.told(month, untiedSmallWorld());
        assertThat(told.get("time")).doesNotContainKey("evening");
        Predicate<Map<Breakdown, String>> evening = has(Breakdown.TIME, "evening");
        assertThat(SmallWorld.count(SmallWorld.least(told, evening).orElseThrow(), evening))
                .isPositive();
        assertThat(SmallWorld.told(month, SmallWorld.POSSIBLE).getOrDefault("found", Map.of()))
                .doesNotContainKey("0-when");
    }

    @Test
    void plansAlwaysHaveABudgetAndAreToldAsSuch() {
        Map<String, Long> bands =
                Map.of("under-250", 9L, "250-499", 9L, "500-999", 9L, "1000-1499", 8L, "1500-or-more", 8L);
        Map<String, Map<String, Long>> month = new TreeMap<>(Map.of(
                "most-a-week", bands,
                "found", Map.of("20-or-more", 43L),
                "payer", Map.of("self-funder", 43L),
                "need", Map.of("none", 43L),
                "language", Map.of("none", 43L),
                "time", Map.of("none", 43L),
                "district", Map.of("HR1", 43L)));
        isGivenAwayByRulesThatTieNothingTogetherAlone(WantedKind.PLAN, month, plans());
    }

    @Test
    void whatWasNotFoundForWantOfItWasAskedFor() {
        Map<String, Long> bands =
                Map.of("under-250", 9L, "250-499", 9L, "500-999", 9L, "1000-1499", 8L, "1500-or-more", 8L);
        Map<String, Long> times = Map.of("morning", 9L, "afternoon", 9L, "evening", 9L, "night", 8L, "several", 8L);
        isGivenAwayByRulesThatTieNothingTogetherAlone(
                "home-care", searches("0-maxWeekly", "most-a-week", bands), SEARCHES);
        isGivenAwayByRulesThatTieNothingTogetherAlone("home-care", searches("0-when", "time", times), SEARCHES);
        Map<String, Long> languages = new TreeMap<>();
        Breakdown.LANGUAGE.listValues().stream()
                .filter(value -> !value.equals("none"))
                .forEach(value -> languages.put(value, 9L));
        isGivenAwayByRulesThatTieNothingTogetherAlone(
                "home-care", searches("0-language", "language", languages), SEARCHES);
    }

    private static final Map<String, Possible> SEARCHES = possible("home-care");

    private static Map<String, Possible> plans() {
        return possible(WantedKind.PLAN);
    }

    private static Map<String, Possible> possible(String kind) {
        return PossibleValues.of(kind, 2);
    }

    private static void isGivenAwayByRulesThatTieNothingTogetherAlone(
            String kind, Map<String, Map<String, Long>> month, Map<String, Possible> possible) {
        long total = month.getOrDefault("payer", Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(givenAway(kind, Publication.of(total, month, UNTIED))).isNotEmpty();
        Map<String, Map<String, Long>> told = Publication.of(total, month, possible);
        assertThat(told).containsKey(DemandKey.ALL);
        assertThat(givenAway(kind, told)).isEmpty();
    }

    private static List<Attacker.Name> givenAway(String kind, Map<String, Map<String, Long>> told) {
        Map<Attacker.Name, Long> names = new HashMap<>();
        told.forEach((breakdown, values) ->
                values.forEach((value, tens) -> names.put(new Attacker.Name(breakdown, value), tens)));
        List<Attacker.Name> found = new ArrayList<>();
        new Attacker(kind, List.of("HR1", "HR2"))
                .reckon(names, Publication.FEWEST - 1)
                .forEach((name, range) -> {
                    if (range.givesAway()) {
                        found.add(name);
                    }
                });
        return found;
    }

    /** All of them found nothing for want of one thing. */
    private static Map<String, Map<String, Long>> searches(String found, String breakdown, Map<String, Long> values) {
        long total = values.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Map<String, Long>> month = new TreeMap<>(Map.of(
                "need", Map.of("none", total),
                "language", Map.of("none", total),
                "time", Map.of("none", total),
                "most-a-week", Map.of("none", total),
                "district", Map.of("HR1", total),
                "payer", Map.of("self-funder", total),
                "found", Map.of(found, total)));
        month.put(breakdown, values);
        return month;
    }

    private static Map<String, Possible> untiedSmallWorld() {
        Map<String, Possible> untied = new TreeMap<>();
        SmallWorld.POSSIBLE.forEach((breakdown, values) -> untied.put(breakdown, Possible.of(values.all())));
        return untied;
    }

    private static Map<Breakdown, String> search(String found, String time) {
        return SmallWorld.SEARCHES.stream()
                .filter(has(Breakdown.FOUND, found)
                        .and(has(Breakdown.TIME, time))
                        .and(has(Breakdown.LANGUAGE, "none"))
                        .and(has(Breakdown.DISTRICT, "none")))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<Map<Breakdown, String>> has(Breakdown breakdown, String value) {
        return search -> value.equals(search.get(breakdown));
    }

    private static Map<String, Predicate<Map<Breakdown, String>>> untold(Map<String, Map<String, Long>> told) {
        Map<String, Predicate<Map<Breakdown, String>>> untold = new TreeMap<>();
        SmallWorld.VALUES.forEach((breakdown, values) -> values.stream()
                .filter(value -> !told.getOrDefault(breakdown.slug(), Map.of()).containsKey(value))
                .forEach(value -> untold.put(breakdown.slug() + " " + value, has(breakdown, value))));
        SmallWorld.CELLS.stream()
                .filter(cell ->
                        !told.getOrDefault(Breakdown.TOGETHER.slug(), Map.of()).containsKey(cell))
                .forEach(cell -> untold.put(cell, search -> cell.equals(Together.of(search))));
        return untold;
    }

    private static List<Predicate<Map<Breakdown, String>>> sums() {
        Predicate<Map<Breakdown, String>> named =
                has(Breakdown.LANGUAGE, "none").negate();
        Predicate<Map<Breakdown, String>> timed = has(Breakdown.TIME, "none").negate();
        Predicate<Map<Breakdown, String>> found =
                search -> !search.getOrDefault(Breakdown.FOUND, "").startsWith("0");
        return Stream.of(
                        named,
                        timed,
                        found,
                        found.negate(),
                        named.and(timed),
                        named.and(found),
                        timed.and(found),
                        has(Breakdown.DISTRICT, "none")
                                .negate()
                                .and(has(Breakdown.FOUND, "0-within").negate()),
                        named.and(has(Breakdown.FOUND, "0-language").negate()))
                .toList();
    }
}
