package uk.kindred.directory.ui.cost;

/** The days on which visits usually are: a list to choose from, and the single days. */
public enum UsualDays {
    DAILY("daily", "Every day"),
    WEEKDAYS("mon-fri", "Monday to Friday"),
    WEEKEND("sat-sun", "Saturday and Sunday"),
    THREE("mon.wed.fri", "Monday, Wednesday, Friday"),
    TWO("tue.thu", "Tuesday and Thursday"),
    MONDAY("mon", "Mondays"),
    TUESDAY("tue", "Tuesdays"),
    WEDNESDAY("wed", "Wednesdays"),
    THURSDAY("thu", "Thursdays"),
    FRIDAY("fri", "Fridays"),
    SATURDAY("sat", "Saturdays"),
    SUNDAY("sun", "Sundays");

    private final String slug;
    private final String label;

    UsualDays(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** As a plan writes it. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }
}
