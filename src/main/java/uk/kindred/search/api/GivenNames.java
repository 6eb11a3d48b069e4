package uk.kindred.search.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.kindred.pricing.PlanParts;
import uk.kindred.search.ParameterProblem;

/** The names of a search's parameters: a program that errs in one is told, and not given the answer to another search. */
final class GivenNames {

    private static final Set<String> REPEATED =
            Set.of("kind", "need", "rating", "council", "language", "faith", "worker", "feature", "when", "goodAt");
    private static final Set<String> SINGLE = Set.of(
            "times",
            "q",
            "words",
            "near",
            "within",
            "needMatch",
            "minBeds",
            "maxBeds",
            "bbox",
            "place",
            "maxWeekly",
            "plan",
            "payer",
            "cost",
            "available",
            "serves",
            "example",
            "sort",
            "page",
            "size");
    // more slips than these, and it is another word
    private static final int MOST_SLIPS = 3;

    private GivenNames() {}

    static List<ParameterProblem> problems(Map<String, List<String>> given) {
        List<ParameterProblem> problems = new ArrayList<>();
        given.forEach((name, values) -> {
            if (!REPEATED.contains(name) && !SINGLE.contains(name)) {
                problems.add(unknown(name));
            } else if (SINGLE.contains(name)
                    && values.stream().filter(value -> !value.isBlank()).count() > 1) {
                problems.add(twice(name, values));
            }
        });
        return List.copyOf(problems);
    }

    private static ParameterProblem unknown(String name) {
        boolean partOfPlan = PlanParts.ALL.contains(name);
        List<String> nearest = partOfPlan ? List.of("plan") : nearest(name);
        String advice = nearest.isEmpty()
                ? " /api/openapi.json lists them."
                : partOfPlan
                        ? " It belongs into “plan”, such as plan=hours:14;nights:2."
                        : " Did you mean “" + nearest.getFirst() + "”?";
        return new ParameterProblem(
                name, "", "No such parameter", "There is no parameter “" + name + "” here." + advice, false, nearest);
    }

    private static ParameterProblem twice(String name, List<String> values) {
        return new ParameterProblem(
                name,
                values.getLast(),
                "“" + name + "” is there more than once",
                "“" + name + "” takes one value. Those that take several are "
                        + String.join(", ", REPEATED.stream().sorted().toList()) + ".",
                false,
                List.of());
    }

    private static List<String> nearest(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        return Stream.concat(REPEATED.stream(), SINGLE.stream())
                .filter(known ->
                        slips(typed, known.toLowerCase(Locale.ROOT)) <= Math.min(MOST_SLIPS, known.length() / 2))
                .sorted(Comparator.comparingInt((String known) -> slips(typed, known.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(1)
                .toList();
    }

    /** Letters to put in, take out or change: Levenshtein's distance. */
    private static int slips(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = before[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, 1 + Math.min(before[column], now[column - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
