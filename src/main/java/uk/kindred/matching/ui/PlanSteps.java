package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.matching.MatchReading;
import uk.kindred.search.ParameterProblem;

/** The questions in the order in which they are asked. */
final class PlanSteps {

    static final List<PlanStep> ALL = List.of(
            new WhereStep(),
            new MoneyStep(),
            new HelpStep(),
            new AmountStep(),
            new MattersStep(),
            new ThereStep(),
            new CheckStep());

    private PlanSteps() {}

    static Optional<PlanStep> find(String slug) {
        return ALL.stream().filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** From 1. */
    static int number(PlanStep step) {
        return ALL.indexOf(step) + 1;
    }

    static PlanStep after(PlanStep step) {
        return ALL.get(Math.min(ALL.indexOf(step) + 1, ALL.size() - 1));
    }

    static PlanStep before(PlanStep step) {
        return ALL.get(Math.max(ALL.indexOf(step) - 1, 0));
    }

    /** Where a field is asked for. */
    static PlanStep asking(String field) {
        return ALL.stream().filter(step -> step.asks(field)).findFirst().orElse(ALL.getFirst());
    }

    /** What stands in the way of going on from a step, by field. */
    static Map<String, String> problems(PlanStep step, MatchReading reading) {
        Map<String, String> problems = unreadable(reading);
        problems.keySet().removeIf(field -> !step.asks(field));
        step.check(reading, problems);
        return problems;
    }

    /** What stands in the way of an answer, by field. */
    static Map<String, String> allProblems(MatchReading reading) {
        Map<String, String> problems = unreadable(reading);
        ALL.forEach(step -> step.check(reading, problems));
        return problems;
    }

    private static Map<String, String> unreadable(MatchReading reading) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (ParameterProblem problem : reading.problems()) {
            problems.putIfAbsent(
                    problem.parameter(),
                    problem.unknownPlace() ? problem.title() + ". " + problem.detail() : problem.detail());
        }
        return problems;
    }
}
