package uk.kindred.funding;

/** What raises the minimum income guarantee. The first two are for people under pension age. */
public enum Premium implements Choice {
    DISABILITY("Disability premium"),
    ENHANCED_DISABILITY("Enhanced disability premium"),
    CARER("Carer premium");

    private final String label;

    Premium(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
