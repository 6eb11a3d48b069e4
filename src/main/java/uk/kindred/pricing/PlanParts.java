package uk.kindred.pricing;

import java.util.List;

/** The names of a plan's parts, in its text form and of the fields that forms ask for them with. */
public final class PlanParts {

    public static final String HOURS = "hours";
    public static final String WEEKEND_HOURS = "weekend-hours";
    public static final String VISITS = "visits";
    public static final String NIGHTS = "nights";
    public static final String SLEEP_INS = "sleep-ins";
    public static final String LIVE_IN = "live-in";
    public static final String DAYS = "days";
    public static final String SESSIONS = "sessions";
    public static final String STAY = "stay";
    public static final String ROOM = "room";
    public static final String BAND = "band";
    public static final String HOME = "home";
    public static final String YEARS = "years";
    public static final List<String> ALL = List.of(
            VISITS, HOURS, WEEKEND_HOURS, NIGHTS, SLEEP_INS, LIVE_IN, DAYS, SESSIONS, STAY, ROOM, BAND, HOME, YEARS);

    private PlanParts() {}
}
