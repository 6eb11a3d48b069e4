package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PartOfDay;

/**
 * A part of a need on its way to being a parcel: so many times on some days, at some time of the day.
 *
 * @param whose need it is
 * @param helps of one importance
 * @param part null for any time of the day
 * @param at the clock time; null if any time of the part will do
 * @param times in a week; of a break, nights a year
 * @param round 1, unless it is more often than its days and parts of the day are many
 */
record Want(
        Whose whose,
        List<HelpWith> helps,
        Importance importance,
        @Nullable PartOfDay part,
        @Nullable LocalTime at,
        Set<DayOfWeek> days,
        int times,
        int minutes,
        int points,
        int round) {

    static final Set<DayOfWeek> WEEKDAYS =
            Collections.unmodifiableSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    static final Set<DayOfWeek> WEEKEND = Collections.unmodifiableSet(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    static final Set<DayOfWeek> ALL_DAYS = Collections.unmodifiableSet(EnumSet.allOf(DayOfWeek.class));

    Want {
        helps = List.copyOf(helps);
        days = Set.copyOf(days);
    }

    Form form() {
        return helps.getFirst().form();
    }

    /** Whether it is on each of its days. */
    boolean isEveryDay() {
        return times == days.size();
    }

    /** Whether it has a time of the day, so that it is placed before what may be at any. */
    boolean isTimed() {
        return at != null || form().isNight() || form() == Form.VISITS && part != null;
    }

    /** Whether it fills a day, so that it is the day's plan and what else is wanted at noon gives way. */
    boolean isLongOuting() {
        return form() == Form.OUTINGS && minutes >= WeekGrid.LONG_MINUTES && at == null;
    }

    /** This of the days, if any are left. */
    Want on(Set<DayOfWeek> some, int newTimes, int newPoints) {
        return new Want(whose, helps, importance, part, at, some, newTimes, minutes, newPoints, round);
    }

    /** Whether one visit may be for both, and neither hangs on the other. */
    boolean canJoin(Want other) {
        return isThenToo(other)
                && importance == other.importance
                // who helps with medicines need not be who helps with washing
                && helps.getFirst().isPersonal() == other.helps.getFirst().isPersonal();
    }

    /** Whether one visit may be for both: what is done where there are too many to tell apart. */
    boolean isThenToo(Want other) {
        return form() == Form.VISITS
                && whose == other.whose
                && isTimed()
                && isEveryDay()
                && other.isTimed()
                && other.isEveryDay()
                && other.form() == Form.VISITS
                && part == other.part
                && round == other.round
                && Objects.equals(at, other.at)
                && days.equals(other.days)
                && minutes + other.minutes <= Amount.MOST_MINUTES
                && !helps.contains(other.helps.getFirst());
    }

    /** One visit for both. */
    Want joined(Want other) {
        List<HelpWith> all =
                Stream.concat(helps.stream(), other.helps.stream()).sorted().toList();
        return new Want(
                whose, all, importance, part, at, days, times, minutes + other.minutes, points + other.points, round);
    }

    String id() {
        String what = helps.stream().map(HelpWith::slug).collect(Collectors.joining("."));
        String when = at != null ? "-" + at : part == null ? "" : "-" + part.slug();
        return what
                + when.replace(":", "")
                + (days.isEmpty() ? "" : "-" + daysInId())
                + (round == 1 ? "" : "-again" + round)
                + (whose == Whose.YOU ? "" : "-" + whose.slug());
    }

    private String daysInId() {
        if (days.equals(ALL_DAYS)) {
            return "week";
        }
        if (days.equals(WEEKDAYS)) {
            return "weekdays";
        }
        if (days.equals(WEEKEND)) {
            return "weekend";
        }
        return days.stream()
                .sorted()
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("."));
    }
}
