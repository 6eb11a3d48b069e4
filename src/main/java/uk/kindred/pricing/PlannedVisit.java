package uk.kindred.pricing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * A visit on the same days of every week. For two workers at once, plan it twice.
 *
 * @param minutes from 5 to 1,440
 */
public record PlannedVisit(Set<DayOfWeek> days, LocalTime start, int minutes) {

    static final int FEWEST_MINUTES = 5;
    static final int MOST_MINUTES = 24 * 60;

    public PlannedVisit {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A visit is on at least one day of the week.");
        }
        if (minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("A visit is from " + FEWEST_MINUTES + " to " + MOST_MINUTES
                    + " minutes long, not " + minutes + ".");
        }
        days = Set.copyOf(EnumSet.copyOf(days));
    }

    /** The days as a plan writes them: "daily", "mon-fri", "mon-wed.sat". */
    public String daysInText() {
        return PlanText.days(days);
    }

    public int daysOf(DayType type) {
        return (int) days.stream().filter(day -> DayType.of(day) == type).count();
    }
}
