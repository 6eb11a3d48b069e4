package uk.kindred.funding;

/** What the NHS pays the home for nursing. */
public enum Nursing implements Choice {
    NONE("No nursing"),
    STANDARD("The standard rate"),
    HIGHER("The higher rate, for those who have had it since before October 2007");

    private final String label;

    Nursing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
