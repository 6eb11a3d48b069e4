package uk.kindred.matching;

/**
 * What a week takes of a fund, by the higher prices.
 *
 * @param spentPence of the fund itself; of own money with what it adds to others
 * @param addedPence of own money that is added to it, because more is charged to it than it holds
 */
public record FundSpent(Fund fund, long spentPence, long addedPence) {

    /** Never less than nothing. */
    public long leftPence() {
        return fund.pence() - spentPence;
    }
}
