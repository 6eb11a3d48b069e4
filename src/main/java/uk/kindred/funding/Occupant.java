package uk.kindred.funding;

/** Who lives in somebody’s own home while they are in a care home. */
public enum Occupant implements Choice {
    NOBODY("Nobody"),
    PARTNER("A partner, or a former partner who is a lone parent"),
    RELATIVE_OVER_60("A relative of 60 or over"),
    DISABLED_RELATIVE("A relative who is disabled"),
    CHILD("A child of theirs under 18"),
    SOMEBODY_ELSE("Somebody else");

    private final String label;

    Occupant(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
