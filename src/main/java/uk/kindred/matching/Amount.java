package uk.kindred.matching;

/**
 * How much help.
 *
 * @param times a week; of nights, nights a week; of a {@link Form#BREAK}, nights a year
 * @param minutes each time; of no meaning for nights and breaks
 */
public record Amount(int times, int minutes) {

    public static final int MOST_TIMES = 28;
    public static final int MOST_NIGHTS_A_YEAR = 90;
    public static final int LEAST_MINUTES = 15;
    public static final int MOST_MINUTES = 10 * 60;

    public Amount {
        if (times < 1 || times > MOST_NIGHTS_A_YEAR) {
            throw new IllegalArgumentException("Write from 1 to " + MOST_NIGHTS_A_YEAR + " times, not " + times + ".");
        }
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES || minutes % LEAST_MINUTES != 0) {
            throw new IllegalArgumentException(
                    "Help is from 15 minutes to 10 hours at a time, in quarters of an hour, not " + minutes
                            + " minutes.");
        }
    }

    public static Amount of(int times, int minutes) {
        return new Amount(times, minutes);
    }

    /** For what is counted in nights. */
    public static Amount ofNights(int nights) {
        return new Amount(nights, Parcel.NIGHT_MINUTES);
    }
}
