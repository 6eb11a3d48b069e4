package uk.kindred.directory.ui.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The plan form's fields, put together to a plan's text form. A field has the name of the part that it says; a visit is
 * three fields with its number.
 */
final class PlanFields {

    static final String PLAN = "plan";
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
    static final String VISIT_DAYS = "visit-days-";
    static final String VISIT_AT = "visit-at-";
    static final String VISIT_FOR = "visit-for-";
    static final int MOST_VISITS = 8;

    private static final List<String> PARTS =
            List.of(HOURS, WEEKEND_HOURS, NIGHTS, SLEEP_INS, DAYS, SESSIONS, STAY, ROOM, BAND, HOME);
    private static final String NONE = "0";

    private PlanFields() {}

    /** What the fields say, or where they say nothing the address's own plan; blank for neither. */
    static String read(Map<String, List<String>> query) {
        List<String> parts = new ArrayList<>();
        String visits = IntStream.rangeClosed(1, MOST_VISITS)
                .mapToObj(number -> visit(query, number))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(","));
        if (!visits.isEmpty()) {
            parts.add("visits:" + visits);
        }
        for (String part : PARTS) {
            first(query, part).filter(value -> !value.equals(NONE)).ifPresent(value -> parts.add(part + ":" + value));
        }
        return parts.isEmpty() ? first(query, PLAN).orElse("") : String.join(";", parts);
    }

    static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A visit counts once its days are chosen. */
    private static Optional<String> visit(Map<String, List<String>> query, int number) {
        return first(query, VISIT_DAYS + number).map(days -> {
            String at = first(query, VISIT_AT + number).orElse("09:00").replace(":", "");
            return days + "@" + at + "x" + first(query, VISIT_FOR + number).orElse("30");
        });
    }
}
