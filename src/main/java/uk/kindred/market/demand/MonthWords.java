package uk.kindred.market.demand;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Dates;

/** Whole months as people read them. */
public final class MonthWords {

    private MonthWords() {}

    /**
     * "October 2026", "August 2026 to October 2026"; where months between are not told, "March 2026, August 2026 to October
     * 2026".
     *
     * @param months newest first; blank of none
     */
    public static String of(List<YearMonth> months) {
        List<String> spans = new ArrayList<>();
        int at = months.size() - 1;
        while (at >= 0) {
            YearMonth first = months.get(at);
            YearMonth last = first;
            at--;
            while (at >= 0 && months.get(at).equals(last.plusMonths(1))) {
                last = months.get(at);
                at--;
            }
            spans.add(first.equals(last) ? month(first) : month(first) + " to " + month(last));
        }
        return String.join(", ", spans);
    }

    private static String month(YearMonth month) {
        return Dates.month(month.atDay(1));
    }
}
