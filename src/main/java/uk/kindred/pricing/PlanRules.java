package uk.kindred.pricing;

import java.util.List;

/** What no week and no year has room for: each told so that whoever typed it can mend it. */
final class PlanRules {

    static final int MOST_STAY_NIGHTS = 365;
    static final int MOST_YEARS = 40;

    private static final int MINUTES_IN_HOUR = 60;
    private static final int DAYS_IN_WEEK = 7;
    private static final int HOURS_ON_WEEKDAYS = 5 * 24;
    private static final int HOURS_AT_WEEKEND = 2 * 24;
    private static final int HOURS_IN_WEEK = DAYS_IN_WEEK * 24;
    // morning, afternoon and evening
    private static final int MOST_SESSIONS = 3 * DAYS_IN_WEEK;

    private PlanRules() {}

    static void check(
            List<PlannedVisit> visits,
            int minutes,
            int weekendMinutes,
            int wakingNights,
            int sleepIns,
            int liveInDays,
            int days,
            int sessions,
            int stayNights,
            int years) {
        check(
                visits.size(),
                Plan.MOST_VISITS,
                "visits",
                "A plan has room for 40 visits: put those of the same time together.");
        checkHours(minutes, HOURS_ON_WEEKDAYS, "From Monday to Friday there are 120 hours");
        checkHours(weekendMinutes, HOURS_AT_WEEKEND, "Saturday and Sunday have 48 hours together");
        check(wakingNights, DAYS_IN_WEEK, "waking nights a week", "A week has 7 nights.");
        check(sleepIns, DAYS_IN_WEEK, "sleep-ins a week", "A week has 7 nights.");
        check(liveInDays, DAYS_IN_WEEK, "days of live-in care a week", "A week has 7 days.");
        check(days, DAYS_IN_WEEK, "days a week", "A week has 7 days.");
        check(sessions, MOST_SESSIONS, "sessions a week", "A day has room for 3.");
        check(stayNights, MOST_STAY_NIGHTS, "nights of stay a year", "A year has 365 nights.");
        check(years, MOST_YEARS, "years", "Nobody knows further ahead.");
        VisitClashes.check(visits);
        checkWeek(minutes + weekendMinutes + VisitClashes.minutesOfOneWorker(visits));
    }

    private static void check(int count, int most, String what, String why) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException(why + " Write from 0 to " + most + " " + what + ", not " + count + ".");
        }
    }

    private static void checkHours(int minutes, int most, String fact) {
        if (minutes < 0 || minutes > most * MINUTES_IN_HOUR) {
            throw new IllegalArgumentException(fact + ": write at most " + most + ".");
        }
    }

    private static void checkWeek(int minutes) {
        if (minutes > HOURS_IN_WEEK * MINUTES_IN_HOUR) {
            throw new IllegalArgumentException("A week has 168 hours, and these are " + PlanWords.time(minutes)
                    + " of care. Take out some hours or visits.");
        }
    }
}
