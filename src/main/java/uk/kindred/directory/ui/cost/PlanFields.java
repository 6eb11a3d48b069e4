package uk.kindred.directory.ui.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PlanParts;

/**
 * The plan form's fields, put together to a plan's text form. A field has the name of the part that it says; a visit is
 * three fields with its number, a {@link TypedVisit}.
 */
public final class PlanFields {

    /** The plan as a whole, in its text form. */
    public static final String PLAN = "plan";

    // years also tell how far ahead to look, with any plan
    private static final List<String> PARTS = PlanParts.ALL.stream()
            .filter(part -> !part.equals(PlanParts.VISITS) && !part.equals(PlanParts.YEARS))
            .toList();
    private static final String NONE = "0";

    private PlanFields() {}

    /** The first value that is not blank. */
    public static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** As a plan's text form has it: people write "14 hours" and "7,5". */
    public static String tidy(String field, String value) {
        return field.endsWith(PlanParts.HOURS)
                ? value.toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s*(hours?|hrs?|h)$", "")
                        .replace(',', '.')
                : value;
    }

    /** What is said of each part, in the form's order. Nothing of something is as good as not said. */
    static Map<String, String> parts(Map<String, List<String>> query) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : PARTS) {
            first(query, part).filter(value -> !value.equals(NONE)).ifPresent(value -> parts.put(part, value));
        }
        return parts;
    }

    /** The visits, each by the field that a problem with it stands beside. */
    static Map<String, TypedVisit> visits(Map<String, List<String>> query) {
        Map<String, TypedVisit> visits = new LinkedHashMap<>();
        for (int number = 1; number <= Plan.MOST_VISITS; number++) {
            // numbered anew, as the form's rows are
            TypedVisit.of(query, number).ifPresent(visit -> visits.put(TypedVisit.DAYS + (visits.size() + 1), visit));
        }
        return visits;
    }
}
