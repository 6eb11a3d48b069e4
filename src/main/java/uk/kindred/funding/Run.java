package uk.kindred.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * How the money goes under one rise of fees and one return.
 *
 * @param begins whether the council's share begins within {@link #MOST_WEEKS}; else the money lasts longer
 * @param weeks until then, or {@link #MOST_WEEKS}
 * @param on the first day of the week in which it begins, or the last day looked at
 * @param points the first week, every thirteenth and the last
 * @param last what the council would assess on that day
 */
public record Run(boolean begins, int weeks, LocalDate on, List<Point> points, Assessment last) {

    /** 30 years: nobody can look further. */
    public static final int MOST_WEEKS = 30 * 52;

    public Run {
        points = List.copyOf(points);
    }

    /**
     * Where things stand as a week begins.
     *
     * @param savingsPence without the home
     * @param costPence of the week's care
     * @param deferredPence lent against the home so far, with interest
     */
    public record Point(int week, LocalDate on, long savingsPence, long costPence, long deferredPence) {}
}
