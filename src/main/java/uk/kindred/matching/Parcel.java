package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of what is needed that one candidate does as a whole, or nobody: the help of one time of the day, on weekdays or at
 * the weekend.
 *
 * @param id the same for the same needs, whatever the budget: "washing-morning-weekdays"
 * @param whose need it is; of both, what is done once for the two of them
 * @param helps what is done then; one of them, unless several are of the same importance, time and days
 * @param slots when it may be, kept free for it alone; those that are taken are on so many different days. Empty for a
 *     break
 * @param wholeDays of those, the days on which there is room for being out all day
 * @param times a week; of a break, nights a year
 * @param minutes each time
 * @param points what it counts for among the needs: its importance, by its share of each need
 */
public record Parcel(
        String id,
        Whose whose,
        List<HelpWith> helps,
        Importance importance,
        Form form,
        List<Slot> slots,
        Set<DayOfWeek> wholeDays,
        int times,
        int minutes,
        int points) {

    static final int DAYS_IN_WEEK = 7;
    static final int NIGHT_MINUTES = 9 * 60;

    public Parcel {
        helps = List.copyOf(helps);
        slots = slots.stream().sorted().toList();
        wholeDays = Set.copyOf(wholeDays);
    }

    /** The days on which it may be, in the order of the week; none of a break. */
    public Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        slots.forEach(slot -> days.add(slot.day()));
        return Collections.unmodifiableSet(days);
    }

    /** The earliest time at which it may begin; midnight of a break. */
    public LocalTime start() {
        return slots.stream().map(Slot::start).min(LocalTime::compareTo).orElse(LocalTime.MIDNIGHT);
    }

    /** Whether there are more days than times, so that those on which somebody works are chosen. */
    public boolean isFlexible() {
        return days().size() > times || slots.size() > times;
    }

    /** The needs of which it is a part. */
    public List<NeedAsked.Key> keys() {
        return helps.stream().map(help -> new NeedAsked.Key(whose, help)).toList();
    }

    public boolean isPersonal() {
        return helps.stream().anyMatch(HelpWith::isPersonal);
    }

    /** Minutes of a week; none of a break. */
    int weeklyMinutes() {
        return form.isByTheYear() ? 0 : times * minutes;
    }
}
