package uk.kindred.matching;

import uk.kindred.funding.Choice;

/** Whose need it is, or whose money. Whoever plans for one person says “you” of everything. */
public enum Whose implements Choice {
    YOU("You"),
    PARTNER("Your partner"),
    /** Of a couple, what is needed once for the two of them, or money that may pay for either. */
    BOTH("Both of you");

    private final String label;

    Whose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether there is a person whom both are about. */
    public boolean meets(Whose other) {
        return this == other || this == BOTH || other == BOTH;
    }

    /** Of both together. */
    public Whose and(Whose other) {
        return this == other ? this : BOTH;
    }
}
