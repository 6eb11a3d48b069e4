package uk.kindred.funding;

/** Whether an own home counts as capital, and why not. */
enum HomeStanding {
    LIVED_IN_BY_THEM("Ignored: your own home never counts while you live in it."),
    SHORT_STAY("Ignored: you are going back to it."),
    LIVED_IN_BY_RELATIVE("Ignored: a partner, a relative of 60 or over or disabled, or a child of yours lives in it."),
    FIRST_WEEKS("Ignored for the first 12 weeks of living in a care home."),
    COUNTS("It counts: its value, less a tenth for the costs of selling it, less what is owed on it.");

    private final String rule;

    HomeStanding(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
