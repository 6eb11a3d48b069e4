package uk.kindred.search.ui;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** The days on which visits usually are: a list to choose from, and the single days. */
enum UsualDays {
    DAILY("daily", "Every day", EnumSet.allOf(DayOfWeek.class)),
    WEEKDAYS("mon-fri", "Monday to Friday", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    WEEKEND("sat-sun", "Saturday and Sunday", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
    THREE(
            "mon.wed.fri",
            "Monday, Wednesday, Friday",
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
    TWO("tue.thu", "Tuesday and Thursday", EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
    MONDAY("mon", "Mondays", EnumSet.of(DayOfWeek.MONDAY)),
    TUESDAY("tue", "Tuesdays", EnumSet.of(DayOfWeek.TUESDAY)),
    WEDNESDAY("wed", "Wednesdays", EnumSet.of(DayOfWeek.WEDNESDAY)),
    THURSDAY("thu", "Thursdays", EnumSet.of(DayOfWeek.THURSDAY)),
    FRIDAY("fri", "Fridays", EnumSet.of(DayOfWeek.FRIDAY)),
    SATURDAY("sat", "Saturdays", EnumSet.of(DayOfWeek.SATURDAY)),
    SUNDAY("sun", "Sundays", EnumSet.of(DayOfWeek.SUNDAY));

    private final String slug;
    private final String label;
    private final EnumSet<DayOfWeek> days;

    UsualDays(String slug, String label, EnumSet<DayOfWeek> days) {
        this.slug = slug;
        this.label = label;
        this.days = days;
    }

    /** As a plan writes it. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    Set<DayOfWeek> days() {
        return Set.copyOf(days);
    }
}
