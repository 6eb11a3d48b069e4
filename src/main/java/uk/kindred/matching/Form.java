package uk.kindred.matching;

/** In which form help is given, which says who can give it and how it is counted. */
public enum Form {
    /** At home, so many times a week for so many minutes. */
    VISITS,
    /** Company, and what is done outside: with somebody by the hour, or in a group by the session or day. */
    OUTINGS,
    /** Somebody there overnight, who may sleep. */
    SLEEPING_NIGHTS,
    /** Somebody awake overnight. */
    WAKING_NIGHTS,
    /** Nights away in a year, so that whoever cares has a break. */
    BREAK;

    /** Whether it is counted in nights of a year, and has no place in an ordinary week. */
    public boolean isByTheYear() {
        return this == BREAK;
    }

    public boolean isNight() {
        return this == SLEEPING_NIGHTS || this == WAKING_NIGHTS;
    }
}
