package uk.kindred.reviews;

/** Who writes a review. */
public enum Writer implements Coded {
    PERSON("Somebody who draws on this service"),
    FAMILY("A family member or friend"),
    ADVOCATE("An advocate"),
    PROFESSIONAL("A professional, such as a social worker or nurse");

    private final String label;

    Writer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the questions are about somebody else's life. */
    public boolean speaksOfAnother() {
        return this != PERSON;
    }
}
