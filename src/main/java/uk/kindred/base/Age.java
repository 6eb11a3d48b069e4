package uk.kindred.base;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** How long ago something was, as people say it. */
public final class Age {

    private static final int MONTHS_MATTER_YEARS = 10;

    private Age() {}

    /** "today", "5 days ago", "7 months ago", "3 years and 2 months ago", "12 years ago". */
    public static String inWords(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        if (days <= 0) {
            return "today";
        }
        if (days == 1) {
            return "yesterday";
        }
        Period age = Period.between(date, today);
        if (age.toTotalMonths() == 0) {
            return days + " days ago";
        }
        String years = counted(age.getYears(), "year");
        String months = counted(age.getMonths(), "month");
        if (age.getYears() == 0) {
            return months + " ago";
        }
        boolean wholeYears = age.getMonths() == 0 || age.getYears() >= MONTHS_MATTER_YEARS;
        return (wholeYears ? years : years + " and " + months) + " ago";
    }

    private static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
