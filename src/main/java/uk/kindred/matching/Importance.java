package uk.kindred.matching;

import uk.kindred.funding.Choice;

/**
 * How much depends on something that was asked for. The smallest part of what must be counts for more than everything else
 * together; of the rest, what is needed counts for three times what would be good.
 */
public enum Importance implements Choice {
    MUST("I cannot do without it", 1_500),
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
