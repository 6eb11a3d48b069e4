package uk.kindred.directory.ui.cost;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.Fields.Choice;
import uk.kindred.pricing.PlannedVisit;

/** Visits by day, time and length: those of the plan, and an empty row for one more. */
final class VisitFields {

    private static final int ROWS_AT_FIRST = 2;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240);
    private static final int MINUTES_IN_HOUR = 60;
    private static final List<LocalTime> USUAL_TIMES =
            List.of(LocalTime.of(8, 0), LocalTime.of(18, 0), LocalTime.of(12, 30), LocalTime.of(21, 0));

    private enum Days {
        DAILY("daily", "Every day", EnumSet.allOf(DayOfWeek.class)),
        WEEKDAYS("mon-fri", "Monday to Friday", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
        WEEKEND("sat-sun", "Saturday and Sunday", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
        THREE("mon.wed.fri", "Mon, Wed and Fri", EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
        TWO("tue.thu", "Tue and Thu", EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

        private final String slug;
        private final String label;
        private final Set<DayOfWeek> days;

        Days(String slug, String label, Set<DayOfWeek> days) {
            this.slug = slug;
            this.label = label;
            this.days = days;
        }
    }

    private VisitFields() {}

    static Markup of(List<PlannedVisit> visits) {
        Markup rows = Markup.tag("fieldset", Markup.tag("legend", "Visits")).styled("reckon-visits");
        int count = Math.min(PlanFields.MOST_VISITS, Math.max(ROWS_AT_FIRST, visits.size() + 1));
        for (int number = 1; number <= count; number++) {
            rows.add(row(number, number <= visits.size() ? visits.get(number - 1) : null));
        }
        return rows;
    }

    private static Markup row(int number, @Nullable PlannedVisit visit) {
        LocalTime start = visit == null ? USUAL_TIMES.get((number - 1) % USUAL_TIMES.size()) : visit.start();
        int minutes = visit == null ? LENGTHS.get(1) : visit.minutes();
        return Markup.tag(
                        "div",
                        Fields.select(
                                PlanFields.VISIT_DAYS + number,
                                "Visit " + number + ", on",
                                dayChoices(visit),
                                visit == null ? "" : slug(visit.days())),
                        Fields.time(PlanFields.VISIT_AT + number, "At", start.toString()),
                        Fields.select(PlanFields.VISIT_FOR + number, "For", lengths(minutes), String.valueOf(minutes)))
                .styled("reckon-visit");
    }

    private static List<Choice> dayChoices(@Nullable PlannedVisit visit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "No days"));
        for (Days some : Days.values()) {
            choices.add(new Choice(some.slug, some.label));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            choices.add(new Choice(abbreviation(day), day.getDisplayName(TextStyle.FULL, Locale.UK)));
        }
        if (visit != null && choices.stream().noneMatch(choice -> choice.value().equals(slug(visit.days())))) {
            String label = visit.days().stream()
                    .sorted()
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                    .collect(Collectors.joining(", "));
            choices.add(new Choice(slug(visit.days()), label));
        }
        return choices;
    }

    private static String slug(Set<DayOfWeek> days) {
        return Stream.of(Days.values())
                .filter(some -> some.days.equals(days))
                .findFirst()
                .map(some -> some.slug)
                .orElseGet(() ->
                        days.stream().sorted().map(VisitFields::abbreviation).collect(Collectors.joining(".")));
    }

    private static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static List<Choice> lengths(int chosen) {
        return Stream.concat(LENGTHS.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .map(minutes -> new Choice(String.valueOf(minutes), inWords(minutes)))
                .toList();
    }

    private static String inWords(int minutes) {
        if (minutes % MINUTES_IN_HOUR != 0 || minutes == 0) {
            return minutes + " minutes";
        }
        int hours = minutes / MINUTES_IN_HOUR;
        return hours + (hours == 1 ? " hour" : " hours");
    }
}
