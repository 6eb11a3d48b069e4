package uk.kindred.matching;

import uk.kindred.pricing.Pounds;

/**
 * A weekly sum out of savings: what is not to be kept, in even parts over whole years of 52 weeks. No rise of prices and no
 * interest is in it; how long money lasts is worked out in module funding.
 *
 * @param totalPence all that is saved
 * @param keptPence of it, what is not to be spent
 * @param years over which the rest is to last
 */
public record FromSavings(long totalPence, long keptPence, int years) {

    /** Where nobody said it; a place to start from, and said to be one. */
    public static final int USUAL_YEARS = 3;

    public static final int MOST_YEARS = 30;

    public static final long MOST_PENCE = 1_000_000_000;

    private static final int WEEKS_IN_YEAR = 52;

    public FromSavings {
        if (totalPence < 0 || totalPence > MOST_PENCE) {
            throw new IllegalArgumentException("Savings are from £0 to " + Pounds.inWords(MOST_PENCE) + ".");
        }
        if (keptPence < 0 || keptPence > totalPence) {
            throw new IllegalArgumentException("No more can be kept than is saved.");
        }
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("Savings are shared over 1 to " + MOST_YEARS + " years.");
        }
    }

    /** What is spent in all these years. */
    public long spentPence() {
        return totalPence - keptPence;
    }

    public int weeks() {
        return years * WEEKS_IN_YEAR;
    }

    /** A part of a penny is left over. */
    public long weeklyPence() {
        return spentPence() / weeks();
    }
}
