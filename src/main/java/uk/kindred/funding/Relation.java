package uk.kindred.funding;

/** Who it is that would be paid. */
public enum Relation implements Choice {
    NOT_RELATED("Nobody of the family"),
    PARTNER("Husband, wife or civil partner, or a partner they live with"),
    RELATIVE_IN_HOUSEHOLD("A close relative in the same household, or their partner"),
    RELATIVE_ELSEWHERE("A relative who lives elsewhere");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
