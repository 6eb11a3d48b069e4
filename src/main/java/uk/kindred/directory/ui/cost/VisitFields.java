package uk.kindred.directory.ui.cost;

import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                                TypedVisit.DAYS + number,
                                "Visit " + number + ", on",
                                dayChoices(visit),
                                visit == null ? "" : visit.daysInText()),
                        Fields.time(TypedVisit.AT + number, "At", start.toString()),
                        Fields.select(TypedVisit.FOR + number, "For", lengths(minutes), String.valueOf(minutes)))
                .styled("reckon-visit");
    }

    private static List<Choice> dayChoices(@Nullable PlannedVisit visit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "No days"));
        for (UsualDays usual : UsualDays.values()) {
            choices.add(new Choice(usual.slug(), usual.label()));
        }
        if (visit != null && choices.stream().noneMatch(choice -> choice.value().equals(visit.daysInText()))) {
            String label = visit.days().stream()
                    .sorted()
                    .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.UK))
                    .collect(Collectors.joining(", "));
            choices.add(new Choice(visit.daysInText(), label));
        }
        return choices;
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
