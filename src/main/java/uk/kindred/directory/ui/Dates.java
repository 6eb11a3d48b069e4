package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in England read them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private Dates() {}

    /** "12 September 2023" */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "September 2023" */
    static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
