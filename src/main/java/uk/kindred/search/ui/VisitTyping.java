package uk.kindred.search.ui;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.kindred.pricing.PlannedVisit;

/**
 * A visit as its three fields have it.
 *
 * @param days as a plan writes them, "mon-fri"; a visit counts once it has days
 * @param at "08:30", blank where the time does not matter
 * @param minutes blank for the usual half an hour
 */
record VisitTyping(String days, String at, String minutes) {

    static final String DAYS = "visit-days-";
    static final String AT = "visit-at-";
    static final String FOR = "visit-for-";
    static final int USUAL_MINUTES = 30;

    // costs tell weekdays from weekends, not mornings from evenings
    private static final String ANY_TIME = "09:00";
    private static final Pattern FIELD = Pattern.compile("visit-(?:days|at|for)-([1-9]\\d?)");

    static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    static Optional<Integer> number(String name) {
        Matcher matcher = FIELD.matcher(name);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    static Optional<VisitTyping> of(Map<String, List<String>> query, int number) {
        String days = CostTyping.first(query, DAYS + number);
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisitTyping(
                        days, CostTyping.first(query, AT + number), CostTyping.first(query, FOR + number)));
    }

    static VisitTyping of(PlannedVisit visit) {
        return new VisitTyping(inText(visit.days()), visit.start().toString(), String.valueOf(visit.minutes()));
    }

    /** As a plan writes it: "mon-fri@0830x30". */
    String text() {
        String start = (at.isEmpty() ? ANY_TIME : at).replace(":", "");
        return days + "@" + start + "x" + (minutes.isEmpty() ? USUAL_MINUTES : minutes);
    }

    static String inText(Set<DayOfWeek> days) {
        return Arrays.stream(UsualDays.values())
                .filter(usual -> usual.days().equals(days))
                .map(UsualDays::slug)
                .findFirst()
                .orElseGet(() -> EnumSet.copyOf(days).stream()
                        .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(".")));
    }
}
