package uk.kindred.market.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/**
 * What somebody asks of a council's market: all that a permalink holds.
 *
 * @param months of demand, the last so many that are closed
 * @param with councils to compare with, together; none for those that are like it
 * @param alone whether no other council is compared with, but region and England
 */
public record DeskQuestion(Council council, int months, List<Council> with, boolean alone) {

    public static final int USUAL_MONTHS = 12;
    public static final int MOST_MONTHS = 24;
    /** More at once say no more than the region does. */
    public static final int MOST_COUNCILS = 20;

    public static final String MONTHS = "months";
    public static final String WITH = "with";
    /** In place of councils: none of them. */
    public static final String NONE = "none";

    public DeskQuestion {
        with = List.copyOf(with);
    }

    public static DeskQuestion of(Council council) {
        return new DeskQuestion(council, USUAL_MONTHS, List.of(), false);
    }

    /** What is no number of months, or no council, is left out: an address may be old, or cut off. */
    public static DeskQuestion read(Council council, Map<String, List<String>> query, Councils councils) {
        Set<Council> with = new LinkedHashSet<>();
        query.getOrDefault(WITH, List.of()).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .limit(MOST_COUNCILS)
                .forEach(code -> councils.findByCode(code.strip())
                        .filter(other -> !other.equals(council))
                        .ifPresent(with::add));
        boolean alone = with.isEmpty() && query.getOrDefault(WITH, List.of()).contains(NONE);
        return new DeskQuestion(council, months(query), new ArrayList<>(with), alone);
    }

    private static int months(Map<String, List<String>> query) {
        String typed =
                query.getOrDefault(MONTHS, List.of()).stream().findFirst().orElse("");
        return typed.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(typed), 1, MOST_MONTHS) : USUAL_MONTHS;
    }

    /** "?months=6&with=E08000025,E08000003", or nothing where all is as usual. */
    public String query() {
        List<String> parts = new ArrayList<>();
        if (months != USUAL_MONTHS) {
            parts.add(MONTHS + "=" + months);
        }
        if (!with.isEmpty()) {
            parts.add(WITH + "=" + with.stream().map(Council::gss).collect(Collectors.joining(",")));
        }
        if (alone) {
            parts.add(WITH + "=" + NONE);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
