package uk.kindred.search.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.UnreadablePlanException;

/**
 * The plan as the page's address gives it: in the form's fields, as a form sends them, or whole in "plan", as links have
 * it. What cannot be read stays as it was typed, with a sentence for its field.
 */
final class CostTyping {

    static final String MAX_WEEKLY = "maxWeekly";
    static final String PAYER = "payer";
    static final String HOURS = "hours";
    static final String WEEKEND_HOURS = "weekend-hours";
    static final String NIGHTS = "nights";
    static final String SLEEP_INS = "sleep-ins";
    static final String DAYS = "days";
    static final String SESSIONS = "sessions";
    static final String STAY = "stay";
    static final String ROOM = "room";
    static final String BAND = "band";
    static final String HOME = "home";
    static final String YEARS = "years";

    private static final String PLAN = "plan";
    private static final String VISITS = "visits";
    private static final String FROM_LIST = "Please choose from the list.";
    private static final String IN_HOURS = "Please write hours in digits, such as 14 or 7.5, up to 336.";
    /** The parts of a plan that have fields, and what to say of one that cannot be read. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put(HOURS, IN_HOURS);
        FIELDS.put(WEEKEND_HOURS, IN_HOURS);
        FIELDS.put(STAY, "Please write nights in digits, from 1 to 365.");
        for (String list : List.of(NIGHTS, SLEEP_INS, DAYS, SESSIONS, ROOM, BAND, HOME, YEARS)) {
            FIELDS.put(list, FROM_LIST);
        }
    }

    private final Map<String, List<String>> query;
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final List<VisitTyping> visits = new ArrayList<>();
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
        parameters.put(PLAN, List.of(plan.format()));
        return parameters;
    }

    /** As it stands in the field; blank for nothing. */
    String typed(String field) {
        return field.equals(MAX_WEEKLY) ? first(query, field) : typed.getOrDefault(field, "");
    }

    List<VisitTyping> visits() {
        return Collections.unmodifiableList(visits);
    }

    /** What is wrong, by field, in the form's order. */
    Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    static String first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private boolean isInFields() {
        return query.keySet().stream().anyMatch(CostTyping::isPlanField);
    }

    private static boolean isPlanField(String name) {
        return FIELDS.containsKey(name) || VisitTyping.isField(name);
    }

    private Plan readFields() {
        List<String> parts = new ArrayList<>();
        FIELDS.forEach((field, advice) -> {
            String value = first(query, field);
            if (!value.isEmpty()) {
                typed.put(field, value);
                read(field, field + ":" + tidy(field, value), advice, parts);
            }
        });
        List<String> read = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>();
        query.keySet().forEach(name -> VisitTyping.number(name).ifPresent(numbers::add));
        for (int number : numbers) {
            VisitTyping.of(query, number).ifPresent(visit -> {
                visits.add(visit);
                List<String> good = new ArrayList<>();
                read(VisitTyping.DAYS + visits.size(), VISITS + ":" + visit.text(), FROM_LIST, good);
                good.forEach(text -> read.add(visit.text()));
            });
        }
        if (!read.isEmpty()) {
            parts.add(VISITS + ":" + String.join(",", read));
        }
        return Plan.parse(String.join(";", parts));
    }

    private void read(String field, String text, String advice, List<String> parts) {
        try {
            Plan.parse(text);
            parts.add(text);
        } catch (UnreadablePlanException unreadable) {
            problems.put(field, advice);
        }
    }

    /** People write "14 hours" and "7,5". */
    private static String tidy(String field, String value) {
        return field.endsWith(HOURS)
                ? value.toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s*(hours?|hrs?|h)$", "")
                        .replace(',', '.')
                : value;
    }

    private Plan whole() {
        try {
            return Plan.parse(first(query, PLAN));
        } catch (UnreadablePlanException unreadable) {
            // the search says so: a broken link is nobody's typing
            return Plan.NOTHING;
        }
    }

    private void explain(Plan whole) {
        for (String part : whole.format().split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0 && !part.startsWith(VISITS)) {
                typed.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        whole.visits().stream().map(VisitTyping::of).forEach(visits::add);
    }
}
