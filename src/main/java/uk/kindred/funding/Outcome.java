package uk.kindred.funding;

/** What an assessment comes to. */
public enum Outcome implements Choice {
    FULL_COST("You pay the whole cost: your capital is above the upper limit"),
    COVERED("Your income covers the whole cost"),
    SHARE("You pay a share, the council pays the rest"),
    NOTHING("The council pays all of it");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
