package uk.kindred.pricing;

/**
 * The spread of what is asked for the same thing in the same unit.
 *
 * @param count how many services ask for it
 * @param whose in words: "nursing homes in England, for people who pay themselves"
 */
public record KnownPrices(int count, long lowerQuartilePence, long medianPence, long upperQuartilePence, String whose) {

    /** Fewer say nothing of what is usual. */
    public static final int ENOUGH = 30;

    public KnownPrices {
        if (count < 0
                || lowerQuartilePence < 0
                || medianPence < lowerQuartilePence
                || upperQuartilePence < medianPence) {
            throw new IllegalArgumentException("Quartiles go up: " + lowerQuartilePence + ", " + medianPence + ", "
                    + upperQuartilePence + " of " + count);
        }
    }
}
