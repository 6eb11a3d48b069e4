package uk.kindred.matching;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * January to June, or July to December: the times by which unmet needs are told.
 *
 * @param first January or July
 */
public record HalfYear(YearMonth first) {

    private static final int MONTHS = 6;
    private static final int JULY = 7;

    public HalfYear {
        if (first.getMonthValue() % MONTHS != 1) {
            throw new IllegalArgumentException("a half-year begins in January or July");
        }
    }

    /** The one in which this day is. */
    static HalfYear of(LocalDate day) {
        return new HalfYear(YearMonth.of(day.getYear(), day.getMonthValue() < JULY ? 1 : JULY));
    }

    public YearMonth last() {
        return first.plusMonths(MONTHS - 1L);
    }

    HalfYear before() {
        return new HalfYear(first.minusMonths(MONTHS));
    }

    /** "January to June 2026" */
    public String inWords() {
        return (first.getMonthValue() == 1 ? "January to June " : "July to December ") + first.getYear();
    }
}
