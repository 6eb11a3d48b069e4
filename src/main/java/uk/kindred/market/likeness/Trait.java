package uk.kindred.market.likeness;

/** What councils are compared by, each counting alike. */
public enum Trait {
    PEOPLE("How many people live there, as a logarithm"),
    WORKING_AGE("The share of them who are 18 to 64"),
    OLDER("The share who are 65 or over"),
    OLDEST("The share of those from 65 who are 85 or over"),
    DENSITY("People in a square kilometre, as a logarithm"),
    SPARSE("The share of postcodes where few others are near");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
