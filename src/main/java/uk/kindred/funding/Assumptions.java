package uk.kindred.funding;

/**
 * What nobody knows, and has to be assumed.
 *
 * @param feeRise of the price of care a year
 * @param returns on savings a year, after tax
 * @param incomeRise a year, in hundredths of a percent
 * @param deferredInterest that the council takes on what it lends a year, in hundredths of a percent
 */
public record Assumptions(Percents feeRise, Percents returns, int incomeRise, int deferredInterest) {

    public Assumptions {
        if (incomeRise < 0
                || incomeRise > Percents.MOST_HUNDREDTHS
                || deferredInterest < 0
                || deferredInterest > Percents.MOST_HUNDREDTHS) {
            throw new IllegalArgumentException("Rates are from 0 to 20 percent a year.");
        }
    }
}
