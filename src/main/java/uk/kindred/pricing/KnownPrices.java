package uk.kindred.pricing;

/** The spread of what others ask for the same thing in the same unit, over a kind of support. */
public record KnownPrices(int count, long lowerQuartilePence, long medianPence, long upperQuartilePence) {

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
