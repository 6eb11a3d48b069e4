package uk.kindred.directory.ui.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlanParts;
import uk.kindred.pricing.UnreadablePlanException;

/**
 * A plan as somebody typed it, field by field, or as a link has it.
 *
 * @param plan of all that could be read
 * @param given whether anything was typed
 * @param typed what could not be read, by field
 * @param problems a sentence for each of those, by field
 */
record PlanTyping(Plan plan, boolean given, Map<String, String> typed, Map<String, String> problems) {

    private static final String BROKEN_LINK =
            "The plan in this link cannot be read: it may have been cut off on its way. Please say in the form what you"
                    + " need.";
    private static final Map<String, String> ADVICE = Map.of(
            PlanParts.HOURS, PlanAdvice.IN_HOURS,
            PlanParts.WEEKEND_HOURS, PlanAdvice.IN_HOURS,
            PlanParts.STAY, PlanAdvice.IN_NIGHTS);

    static PlanTyping of(Map<String, List<String>> query) {
        PlanTrial trial = new PlanTrial();
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, TypedVisit> visits = PlanFields.visits(query);
        visits.forEach(trial::add);
        if (!trial.problems().isEmpty()) {
            int number = 1;
            for (TypedVisit visit : visits.values()) {
                typed.putAll(visit.inFields(number++));
            }
        }
        PlanFields.parts(query).forEach((field, value) -> {
            String part = field + ":" + PlanFields.tidy(field, value);
            if (!trial.add(field, part, ADVICE.getOrDefault(field, PlanAdvice.FROM_LIST))) {
                typed.put(field, value);
            }
        });
        Map<String, String> problems = new LinkedHashMap<>(trial.problems());
        String text = trial.text();
        Optional<String> link = PlanFields.first(query, PlanFields.PLAN);
        if (text.isEmpty() && problems.isEmpty() && link.isPresent()) {
            text = link.get();
            if (!isReadable(text)) {
                problems.put(PlanFields.PLAN, BROKEN_LINK);
                text = "";
            }
        }
        return new PlanTyping(Plan.parse(text), !text.isEmpty() || !problems.isEmpty(), typed, problems);
    }

    private static boolean isReadable(String text) {
        try {
            Plan.parse(text);
            return true;
        } catch (UnreadablePlanException unreadable) {
            return false;
        }
    }
}
