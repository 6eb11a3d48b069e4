package uk.kindred.pricing;

import java.time.DayOfWeek;

/** Whether a day's hours have the weekday's or the weekend's price. */
public enum DayType {
    WEEKDAY("weekday", "on weekdays"),
    WEEKEND("weekend", "at the weekend");

    private final String slug;
    private final String label;

    DayType(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    /** To stand after what is done: "7 hours at the weekend". */
    public String label() {
        return label;
    }

    public static DayType of(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY ? WEEKEND : WEEKDAY;
    }
}
