package uk.kindred.funding;

/** Ages that the minimum income guarantee tells apart. */
public enum AgeBand implements Choice {
    UNDER_25("18 to 24"),
    FROM_25("25 to pension age"),
    PENSION_AGE("Pension age or over");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
