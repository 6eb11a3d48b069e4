package uk.kindred.reviews;

/** The answers to the Friends and Family Test's question, as NHS England asks it: how was your experience overall? */
public enum Recommends implements Coded {
    VERY_GOOD("Very good", Answer.YES),
    GOOD("Good", Answer.YES),
    NEITHER("Neither good nor poor", Answer.IN_PART),
    POOR("Poor", Answer.NO),
    VERY_POOR("Very poor", Answer.NO),
    DONT_KNOW("Don’t know", Answer.IN_PART);

    private final String label;
    private final Answer counted;

    Recommends(String label, Answer counted) {
        this.label = label;
        this.counted = counted;
    }

    @Override
    public String label() {
        return label;
    }

    /** As what it counts among the figures; "don't know" is in the middle, as it stays in the test's own percentage. */
    public Answer counted() {
        return counted;
    }
}
