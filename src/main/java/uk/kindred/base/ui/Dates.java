package uk.kindred.base.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in England read them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Dates() {}

    /** "12 September 2023" */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "September 2023" */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
