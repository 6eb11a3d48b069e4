package uk.kindred.directory.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.kindred.pricing.PlanParts;

/**
 * The plan form's fields, put together to a plan's text form. A field has the name of the part that it says; a visit is
 * three fields with its number, a {@link TypedVisit}.
 */
public final class PlanFields {

    /** The plan as a whole, in its text form. */
    public static final String PLAN = "plan";

    static final int MOST_VISITS = 8;

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

    /** What the fields say, or where they say nothing the address's own plan; blank for neither. */
    static String read(Map<String, List<String>> query) {
        List<String> parts = new ArrayList<>();
        String visits = IntStream.rangeClosed(1, MOST_VISITS)
                .mapToObj(number -> TypedVisit.of(query, number))
                .flatMap(Optional::stream)
                .map(TypedVisit::text)
                .collect(Collectors.joining(","));
        if (!visits.isEmpty()) {
            parts.add(PlanParts.VISITS + ":" + visits);
        }
        for (String part : PARTS) {
            first(query, part).filter(value -> !value.equals(NONE)).ifPresent(value -> parts.add(part + ":" + value));
        }
        return parts.isEmpty() ? first(query, PLAN).orElse("") : String.join(";", parts);
    }
}
