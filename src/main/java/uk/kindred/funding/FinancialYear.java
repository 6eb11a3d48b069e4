package uk.kindred.funding;

import java.time.LocalDate;
import java.util.Locale;

/** The councils' years, which begin on 1 April. */
public final class FinancialYear {

    private static final int APRIL = 4;
    private static final int CENTURY = 100;

    private FinancialYear() {}

    /** "2025/26". */
    public static String of(LocalDate day) {
        int first = day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear();
        return String.format(Locale.UK, "%d/%02d", first, (first + 1) % CENTURY);
    }
}
