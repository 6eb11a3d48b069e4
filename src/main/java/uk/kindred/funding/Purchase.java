package uk.kindred.funding;

/** What a personal budget would pay for. */
public enum Purchase implements Choice {
    ASSISTANT("A personal assistant"),
    CARE("Care or support from a service"),
    ACTIVITY("An activity, a course or a membership"),
    EQUIPMENT("Equipment"),
    ADMINISTRATION("Help to manage the direct payment"),
    CARE_HOME_STAY("Stays in a care home"),
    CARE_HOME("A care home to live in"),
    COUNCIL_SERVICE("A service of the council itself"),
    HEALTH("What the NHS has to provide");

    private final String label;

    Purchase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
