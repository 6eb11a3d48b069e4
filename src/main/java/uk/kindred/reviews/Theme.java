package uk.kindred.reviews;

/** The six themes of Making it Real (Think Local Act Personal), the ten outcomes, and the one question at the end. */
public enum Theme implements Coded {
    WELLBEING("Wellbeing and independence"),
    INFORMATION("Information and advice"),
    COMMUNITIES("Active and supportive communities"),
    SUPPORT("Flexible and integrated care and support"),
    CHANGE("When things need to change"),
    WORKFORCE("The people who give support"),
    OUTCOMES("What life needs"),
    RECOMMEND("All in all");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
