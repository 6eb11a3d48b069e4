package uk.kindred.pricing;

import java.util.List;

/** How much a plan may ask for: more is a slip, and sums stay small. */
final class PlanRules {

    // two workers day and night
    static final int MOST_HOURS = 2 * 24 * 7;
    static final int MOST_VISITS = 40;
    static final int MOST_NIGHTS = 14;
    static final int MOST_DAYS = 7;
    static final int MOST_SESSIONS = 21;
    static final int MOST_STAY_NIGHTS = 365;
    static final int MOST_YEARS = 40;

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
        check("visits", visits.size(), MOST_VISITS);
        check("minutes a week", minutes, MOST_HOURS * 60);
        check("minutes at the weekend", weekendMinutes, MOST_HOURS * 60);
        check("waking nights a week", wakingNights, MOST_NIGHTS);
        check("sleep-ins a week", sleepIns, MOST_NIGHTS);
        check("days of live-in care a week", liveInDays, MOST_DAYS);
        check("days a week", days, MOST_DAYS);
        check("sessions a week", sessions, MOST_SESSIONS);
        check("nights of stay a year", stayNights, MOST_STAY_NIGHTS);
        check("years", years, MOST_YEARS);
    }

    private static void check(String what, int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("A plan has from 0 to " + most + " " + what + ", not " + count + ".");
        }
    }
}
