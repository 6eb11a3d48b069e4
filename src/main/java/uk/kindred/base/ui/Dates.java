package uk.kindred.base.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in England read them. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Dates() {}

    /** "12 September 2023" */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "12 Sept 2023", where there is little room. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** "Sept 2023" */
    public static String shortMonth(LocalDate date) {
        return SHORT_MONTH.format(date);
    }

    /** "2025/26", for the tax year that begins in April of this year */
    public static String taxYear(int year) {
        return year + "/" + String.format(Locale.ROOT, "%02d", (year + 1) % 100);
    }

    /** "September 2023" */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }
}
