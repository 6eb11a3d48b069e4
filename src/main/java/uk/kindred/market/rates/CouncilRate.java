package uk.kindred.market.rates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a council's officer states for a year.
 *
 * @param year the year that begins in April of this one
 * @param pence for the item's unit, without value added tax; null takes back what was stated before
 * @param source where it can be read or who set it
 * @param statedOn when it was set, or read there
 */
public record CouncilRate(
        RateItem item, RateSort sort, int year, @Nullable Long pence, String source, LocalDate statedOn) {

    public static final int FIRST_YEAR = 2015;
    public static final int MOST_SOURCE_CHARACTERS = 300;
    static final long MOST_PENCE = 2_000_000;
    private static final int APRIL = 4;

    /** @throws IllegalArgumentException with a message that says what to mend */
    public CouncilRate {
        if (year < FIRST_YEAR || year > FIRST_YEAR + 85) {
            throw new IllegalArgumentException("Years begin with " + FIRST_YEAR + ".");
        }
        if (pence != null && (pence < 1 || pence > MOST_PENCE)) {
            throw new IllegalArgumentException("A rate is more than nothing, and at most £20,000.");
        }
        if (source.isBlank() || source.length() > MOST_SOURCE_CHARACTERS) {
            throw new IllegalArgumentException(
                    "Say where it is from, in at most " + MOST_SOURCE_CHARACTERS + " characters.");
        }
    }

    /** The councils' year of a day. */
    public static int yearOf(LocalDate day) {
        return day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
    }

    /** Whether both are about the same, so that the later one takes the other's place. */
    public boolean isOfTheSame(CouncilRate other) {
        return item == other.item && sort == other.sort && year == other.year;
    }
}
