package uk.kindred.funding;

import java.time.LocalDate;
import uk.kindred.pricing.Pounds;
import uk.kindred.pricing.PriceRange;

/** What sums and days may be, and how sums are rounded. */
final class Sums {

    /** Nobody who asks has more; a sum beyond it is a slip. */
    static final long MOST_PENCE = 10_000_000_000L;

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final long WHOLE = 100;
    private static final long WHOLE_IN_HUNDREDTHS = 10_000;
    private static final long WEEKS_IN_YEAR = 52;

    private Sums() {}

    /** @throws IllegalArgumentException unless it is from nothing to {@link #MOST_PENCE} */
    static void check(long pence, String what) {
        if (pence < 0 || pence > MOST_PENCE) {
            throw new IllegalArgumentException(
                    what + " is from £0 to " + Pounds.inWords(MOST_PENCE) + ", in whole pence.");
        }
    }

    /** @throws IllegalArgumentException for a day that nobody means */
    static void check(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("A day is from " + FIRST_DAY + " to " + LAST_DAY + ".");
        }
    }

    /** Part of a penny is left out. */
    static long percentDown(long pence, int percent) {
        return Math.multiplyExact(pence, percent) / WHOLE;
    }

    /** Part of a penny is a penny. */
    static long percentUp(long pence, int percent) {
        return Math.ceilDiv(Math.multiplyExact(pence, percent), WHOLE);
    }

    /** After a rise of so many hundredths of a percent, half a penny up. */
    static long risen(long pence, int hundredths) {
        return scaled(pence, WHOLE_IN_HUNDREDTHS + hundredths, WHOLE_IN_HUNDREDTHS);
    }

    /** A week's part of a yearly rate in hundredths of a percent, half a penny up. */
    static long weekOf(long pence, int yearlyHundredths) {
        return scaled(pence, yearlyHundredths, WEEKS_IN_YEAR * WHOLE_IN_HUNDREDTHS);
    }

    private static long scaled(long pence, long numerator, long denominator) {
        return PriceRange.of(pence).scaled(numerator, denominator).fromPence();
    }
}
