package uk.kindred.directory.ui.cost;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.kindred.pricing.PlannedVisit;

/**
 * A visit as its three fields have it.
 *
 * @param days as a plan writes them, "mon-fri"; a visit counts once it has days
 * @param at "08:30", blank where the time does not matter
 * @param minutes blank for the usual half an hour
 */
public record TypedVisit(String days, String at, String minutes) {

    public static final String DAYS = "visit-days-";
    public static final String AT = "visit-at-";
    public static final String FOR = "visit-for-";
    public static final int USUAL_MINUTES = 30;

    // costs tell weekdays from weekends, not mornings from evenings
    private static final String ANY_TIME = "09:00";
    private static final Pattern FIELD = Pattern.compile("visit-(?:days|at|for)-([1-9]\\d?)");

    public static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    public static Optional<Integer> number(String name) {
        Matcher matcher = FIELD.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    public static Optional<TypedVisit> of(Map<String, List<String>> query, int number) {
        return PlanFields.first(query, DAYS + number)
                .map(days -> new TypedVisit(
                        days,
                        PlanFields.first(query, AT + number).orElse(""),
                        PlanFields.first(query, FOR + number).orElse("")));
    }

    public static TypedVisit of(PlannedVisit visit) {
        return new TypedVisit(visit.daysInText(), visit.start().toString(), String.valueOf(visit.minutes()));
    }

    /** "mon, wed to fri": for days that no list has. */
    public String daysInWords() {
        return days.replace(".", ", ").replace("-", " to ");
    }

    /** As fields of this number have it. */
    Map<String, String> inFields(int number) {
        return Map.of(DAYS + number, days, AT + number, at, FOR + number, minutes);
    }

    /** As a plan writes it: "mon-fri@0830x30". */
    public String text() {
        String start = (at.isEmpty() ? ANY_TIME : at).replace(":", "");
        return days + "@" + start + "x" + (minutes.isEmpty() ? USUAL_MINUTES : minutes);
    }
}
