package uk.kindred.market.board;

import java.time.YearMonth;
import java.util.List;
import uk.kindred.base.ui.Dates;

/** Whole months as people read them. */
public final class MonthWords {

    private MonthWords() {}

    /** "October 2026", "August 2026 to October 2026". @param months newest first, at least one */
    public static String of(List<YearMonth> months) {
        String newest = Dates.month(months.getFirst().atDay(1));
        return months.size() == 1 ? newest : Dates.month(months.getLast().atDay(1)) + " to " + newest;
    }
}
