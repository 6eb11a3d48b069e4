package uk.kindred.funding;

/** Where the care is. */
public enum Setting implements Choice {
    HOME("At home"),
    CARE_HOME("In a care home, to live there"),
    SHORT_STAY("In a care home for a while");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
