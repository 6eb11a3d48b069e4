package uk.kindred.market.desk;

import org.jspecify.annotations.Nullable;
import uk.kindred.market.charts.Unit;

/** How old ratings are, in words. */
public final class RatingAge {

    private static final double DAYS_A_YEAR = 365.25;

    private RatingAge() {}

    /** "5.7 years" */
    public static String inWords(@Nullable Long days) {
        return days == null ? "not known" : Unit.RATE.words(days / DAYS_A_YEAR) + " years";
    }
}
