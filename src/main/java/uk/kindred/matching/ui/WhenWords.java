package uk.kindred.matching.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.kindred.base.ui.Series;
import uk.kindred.directory.PartOfDay;
import uk.kindred.matching.HelpWith;
import uk.kindred.matching.NeedAsked;
import uk.kindred.matching.When;

/** Days and times in words and as answers. */
final class WhenWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final int DAY_LETTERS = 3;
    private static final int WHOLE_WEEK = 7;

    private WhenWords() {}

    static List<PlanForm.Option> dayOptions() {
        return Arrays.stream(DayOfWeek.values())
                .map(day ->
                        new PlanForm.Option(day.name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT), day(day)))
                .toList();
    }

    /** Nights are asked for by themselves. */
    static List<PlanForm.Option> partOptions() {
        return Arrays.stream(PartOfDay.values())
                .filter(part -> part != PartOfDay.NIGHT)
                .map(part -> new PlanForm.Option(part.slug(), capital(part.slug())))
                .toList();
    }

    /** "Monday" */
    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** "8:30" */
    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** "8:30 to 9:00"; a night that ends on the next day says so. */
    static String fromTo(LocalTime from, LocalTime to) {
        return clock(from) + " to " + clock(to) + (to.isAfter(from) ? "" : " the next day");
    }

    /** "Monday, Wednesday and Friday", "Monday to Friday", "every day" */
    static String days(Collection<DayOfWeek> days) {
        List<DayOfWeek> inOrder = days.stream().sorted().toList();
        if (inOrder.isEmpty() || inOrder.size() == WHOLE_WEEK) {
            return "every day";
        }
        DayOfWeek first = inOrder.getFirst();
        DayOfWeek last = inOrder.getLast();
        boolean inARow = last.getValue() - first.getValue() == inOrder.size() - 1;
        return inARow && inOrder.size() > 2
                ? day(first) + " to " + day(last)
                : Series.of(inOrder.stream().map(WhenWords::day).toList());
    }

    /** What is taken where nobody said: "any day, in the morning". */
    static String typical(HelpWith help) {
        if (help.form().isNight()) {
            return "any night";
        }
        return "any day, " + parts(help.typicalParts());
    }

    private static String parts(Set<PartOfDay> parts) {
        return parts.isEmpty()
                ? "at any time"
                : Series.of(parts.stream().sorted().map(PartOfDay::label).toList());
    }

    /** To follow an amount: ", on Monday, in the morning"; empty where nothing was said. */
    static String told(NeedAsked need) {
        When when = need.when();
        StringBuilder words = new StringBuilder();
        if (!when.days().isEmpty()) {
            words.append(", ").append(days(when.days()));
        }
        if (!when.parts().isEmpty()) {
            words.append(", ").append(parts(when.parts()));
        }
        if (when.at() != null) {
            words.append(", at ").append(clock(when.at()));
        }
        return words.toString();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
