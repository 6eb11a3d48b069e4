package uk.kindred.matching;

import uk.kindred.funding.Choice;

/** How much depends on something that was asked for. */
public enum Importance implements Choice {
    MUST("I cannot do without it", 9),
    SHOULD("I need it", 3),
    NICE("It would be good", 1);

    private final String label;
    private final int weight;

    Importance(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    @Override
    public String label() {
        return label;
    }

    /** What a need of this importance counts for beside others. */
    int weight() {
        return weight;
    }
}
