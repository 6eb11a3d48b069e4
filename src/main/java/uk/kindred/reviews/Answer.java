package uk.kindred.reviews;

/** What somebody says to a statement or an outcome. */
public enum Answer implements Coded {
    YES("Yes"),
    IN_PART("In part"),
    NO("No"),
    /** Counts in no figure. */
    NOT_FOR_ME("Not for me");

    private final String label;

    Answer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
