package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A part of what is needed that one candidate does as a whole, or nobody: the help of one time of the day, on weekdays or at
 * the weekend.
 *
 * @param id the same for the same request, whatever the budget: "must-morning-weekdays"
 * @param helps what is done then; one of them, unless several are of the same importance, time and days
 * @param days on which it may be; empty for a break
 * @param times a week, on so many of its days; of a break, nights a year
 * @param start when it begins, so that no two parcels of a day overlap; of no meaning for a break
 * @param minutes each time
 * @param points what it counts for among the needs: its importance, by its share of each need
 */
public record Parcel(
        String id,
        List<HelpWith> helps,
        Importance importance,
        Form form,
        Set<DayOfWeek> days,
        int times,
        LocalTime start,
        int minutes,
        int points) {

    static final int DAYS_IN_WEEK = 7;
    static final int NIGHT_MINUTES = 9 * 60;

    public Parcel {
        helps = List.copyOf(helps);
        days = Set.copyOf(days);
    }

    /** Whether any of its days will do, so that those on which somebody works are chosen. */
    public boolean isFlexible() {
        return times < days.size();
    }

    public boolean isPersonal() {
        return helps.stream().anyMatch(HelpWith::isPersonal);
    }

    /** Minutes of a week. */
    int weeklyMinutes() {
        return times * minutes;
    }
}
