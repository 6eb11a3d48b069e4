package uk.kindred.directory.ui.cost;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.Fields.Choice;

/** Visits by day, time and length: those of the plan, and an empty row for one more. */
final class VisitFields {

    private static final int ROWS_AT_FIRST = 2;
    /** A plan with more of them keeps them all. */
    private static final int MOST_ROWS_OFFERED = 8;

    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240);
    private static final int MINUTES_IN_HOUR = 60;
    private static final List<LocalTime> USUAL_TIMES =
            List.of(LocalTime.of(8, 0), LocalTime.of(18, 0), LocalTime.of(12, 30), LocalTime.of(21, 0));

    private VisitFields() {}

    static Markup of(List<TypedVisit> visits) {
        Markup rows = Markup.tag("fieldset", Markup.tag("legend", "Visits")).styled("reckon-visits");
        int count = Math.max(visits.size(), Math.min(MOST_ROWS_OFFERED, Math.max(ROWS_AT_FIRST, visits.size() + 1)));
        for (int number = 1; number <= count; number++) {
            rows.add(row(number, number <= visits.size() ? visits.get(number - 1) : none(number)));
        }
        return rows;
    }

    private static TypedVisit none(int number) {
        return new TypedVisit(
                "", USUAL_TIMES.get((number - 1) % USUAL_TIMES.size()).toString(), "");
    }

    private static Markup row(int number, TypedVisit visit) {
        String minutes = visit.minutes().isEmpty() ? String.valueOf(TypedVisit.USUAL_MINUTES) : visit.minutes();
        return Markup.tag(
                        "div",
                        Fields.select(
                                TypedVisit.DAYS + number, "Visit " + number + ", on", dayChoices(visit), visit.days()),
                        Fields.time(TypedVisit.AT + number, "At", visit.at()),
                        Fields.select(TypedVisit.FOR + number, "For", lengths(minutes), minutes))
                .styled("reckon-visit");
    }

    private static List<Choice> dayChoices(TypedVisit visit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "No days"));
        for (UsualDays usual : UsualDays.values()) {
            choices.add(new Choice(usual.slug(), usual.label()));
        }
        if (choices.stream().noneMatch(choice -> choice.value().equals(visit.days()))) {
            choices.add(new Choice(visit.days(), visit.daysInWords()));
        }
        return choices;
    }

    private static List<Choice> lengths(String chosen) {
        List<Choice> choices = new ArrayList<>();
        LENGTHS.forEach(minutes -> choices.add(new Choice(String.valueOf(minutes), inWords(minutes))));
        if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
            choices.add(new Choice(chosen, chosen + " minutes"));
        }
        return choices;
    }

    private static String inWords(int minutes) {
        if (minutes % MINUTES_IN_HOUR != 0 || minutes == 0) {
            return minutes + " minutes";
        }
        int hours = minutes / MINUTES_IN_HOUR;
        return hours + (hours == 1 ? " hour" : " hours");
    }
}
