package uk.kindred.reviews;

import uk.kindred.reviews.figures.Tally;

/** What is told of five to nine answers. No band means that all said the same. */
public enum Band implements Coded {
    MOST("Most say yes"),
    MANY("Some say yes, some don’t"),
    FEW("Few say yes");

    private static final double TWO_THIRDS = 2.0 / 3;
    private static final double ONE_THIRD = 1.0 / 3;

    private final String label;

    Band(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Band of(Tally tally) {
        double share = (double) tally.yes() / tally.answers();
        return share >= TWO_THIRDS ? MOST : share < ONE_THIRD ? FEW : MANY;
    }
}
