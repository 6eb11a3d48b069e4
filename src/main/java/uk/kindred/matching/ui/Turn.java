package uk.kindred.matching.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kindred.matching.MatchReading;

/**
 * Which page of the conversation an address opens.
 *
 * @param problems by field: of the step, or of all steps where the answers are checked
 * @param toCheck whether the step is only to be changed, and the answers come next
 */
record Turn(PlanStep step, Map<String, String> problems, boolean toCheck) {

    Turn {
        problems = new LinkedHashMap<>(problems);
    }

    static Turn of(Map<String, List<String>> query, MatchReading reading) {
        boolean toCheck = first(query, PlanLinks.THEN).equals(CheckStep.SLUG);
        return PlanSteps.find(first(query, PlanLinks.FROM))
                .map(from -> answered(from, first(query, PlanLinks.GO), toCheck, reading))
                .or(() -> PlanSteps.find(first(query, PlanLinks.STEP)).map(step -> opened(step, toCheck, reading)))
                .orElseGet(() -> begun(reading));
    }

    private static Turn answered(PlanStep from, String go, boolean toCheck, MatchReading reading) {
        if (go.equals("more")) {
            return new Turn(from, Map.of(), toCheck);
        }
        if (go.equals("back")) {
            return toCheck ? check(reading) : opened(PlanSteps.before(from), false, reading);
        }
        Map<String, String> problems = PlanSteps.problems(from, reading);
        if (!problems.isEmpty()) {
            return new Turn(from, problems, toCheck);
        }
        return toCheck ? check(reading) : opened(PlanSteps.after(from), false, reading);
    }

    /** What is still empty is no problem before anybody went on. */
    private static Turn opened(PlanStep step, boolean toCheck, MatchReading reading) {
        if (step.slug().equals(CheckStep.SLUG)) {
            return check(reading);
        }
        Map<String, String> problems = PlanSteps.problems(step, reading);
        problems.keySet().retainAll(typed(reading));
        return new Turn(step, problems, toCheck);
    }

    private static Set<String> typed(MatchReading reading) {
        return reading.typed().keySet();
    }

    private static Turn check(MatchReading reading) {
        return new Turn(PlanSteps.ALL.getLast(), PlanSteps.allProblems(reading), false);
    }

    /** A link from elsewhere may have answered some of it: the first question that is open is asked. */
    private static Turn begun(MatchReading reading) {
        Optional<PlanStep> open = PlanSteps.ALL.stream()
                .filter(step -> !PlanSteps.problems(step, reading).isEmpty())
                .findFirst();
        return open.map(step -> opened(step, false, reading)).orElseGet(() -> check(reading));
    }

    private static String first(Map<String, List<String>> query, String field) {
        return query.getOrDefault(field, List.of("")).getFirst();
    }
}
