package uk.kindred.search.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ui.cost.PlanAdvice;
import uk.kindred.directory.ui.cost.PlanFields;
import uk.kindred.directory.ui.cost.PlanTrial;
import uk.kindred.directory.ui.cost.TypedVisit;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlanParts;
import uk.kindred.pricing.UnreadablePlanException;

/**
 * The plan as the page's address gives it: in the form's fields, as a form sends them, or whole in "plan", as links have
 * it. What cannot be read stays as it was typed, with a sentence for its field.
 */
final class CostTyping {

    static final String MAX_WEEKLY = "maxWeekly";
    static final String PAYER = "payer";

    /** The parts of a plan that have fields, and what to say of one that cannot be read. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(PlanParts.HOURS, PlanAdvice.IN_HOURS);
        FIELDS.put(PlanParts.WEEKEND_HOURS, PlanAdvice.IN_HOURS);
        FIELDS.put(PlanParts.STAY, PlanAdvice.IN_NIGHTS);
        for (String list : List.of(
                PlanParts.NIGHTS,
                PlanParts.SLEEP_INS,
                PlanParts.LIVE_IN,
                PlanParts.DAYS,
                PlanParts.SESSIONS,
                PlanParts.ROOM,
                PlanParts.BAND,
                PlanParts.HOME,
                PlanParts.YEARS)) {
            FIELDS.put(list, PlanAdvice.FROM_LIST);
        }
    }

    private final Map<String, List<String>> query;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final List<TypedVisit> visits = new ArrayList<>();
    private final @Nullable Plan plan;

    private CostTyping(Map<String, List<String>> query) {
        this.query = query;
        this.plan = isInFields() ? readFields() : null;
        if (plan == null) {
            explain(whole());
        }
    }

    static CostTyping of(Map<String, List<String>> query) {
        return new CostTyping(query);
    }

    /** The address with "plan" in place of its fields. */
    Map<String, List<String>> parameters() {
        if (plan == null) {
            return query;
        }
        Map<String, List<String>> parameters = query.entrySet().stream()
                .filter(entry -> !isPlanField(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        parameters.put(PlanFields.PLAN, List.of(plan.format()));
        return parameters;
    }

    /** As it stands in the field; blank for nothing. */
    String typed(String field) {
        return field.equals(MAX_WEEKLY) ? first(query, field) : typed.getOrDefault(field, "");
    }

    List<TypedVisit> visits() {
        return Collections.unmodifiableList(visits);
    }

    /** What is wrong, by field, in the form's order. */
    Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    private static String first(Map<String, List<String>> query, String name) {
        return PlanFields.first(query, name).orElse("");
    }

    private boolean isInFields() {
        return query.keySet().stream().anyMatch(CostTyping::isPlanField);
    }

    private static boolean isPlanField(String name) {
        return FIELDS.containsKey(name) || TypedVisit.isField(name);
    }

    private Plan readFields() {
        PlanTrial trial = new PlanTrial();
        FIELDS.forEach((field, advice) -> {
            String value = first(query, field);
            if (!value.isEmpty()) {
                typed.put(field, value);
                trial.add(field, field + ":" + PlanFields.tidy(field, value), advice);
            }
        });
        Set<Integer> numbers = new TreeSet<>();
        query.keySet().forEach(name -> TypedVisit.number(name).ifPresent(numbers::add));
        for (int number : numbers) {
            TypedVisit.of(query, number).ifPresent(visit -> {
                visits.add(visit);
                trial.add(TypedVisit.DAYS + visits.size(), visit);
            });
        }
        problems.putAll(trial.problems());
        return trial.plan();
    }

    private Plan whole() {
        try {
            return Plan.parse(first(query, PlanFields.PLAN));
        } catch (UnreadablePlanException unreadable) {
            // the search says so: a broken link is nobody's typing
            return Plan.NOTHING;
        }
    }

    private void explain(Plan whole) {
        for (String part : whole.format().split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0 && !part.startsWith(PlanParts.VISITS)) {
                typed.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        whole.visits().stream().map(TypedVisit::of).forEach(visits::add);
    }
}
