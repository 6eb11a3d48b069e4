package uk.kindred.reviews;

/** What somebody was given or promised for writing. More than a small thank-you to everybody keeps a review from going out. */
public enum Incentive implements Coded {
    NONE("Nothing"),
    SMALL_THANKS("A small thank-you that everybody gets, whatever they write"),
    MONEY_OR_DISCOUNT("Money, a discount or a prize");

    private final String label;

    Incentive(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
