package uk.kindred.providers.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a listing was found, opened and asked in two times of thirty days.
 *
 * @param firstDay of the later thirty days
 * @param lastDay of them, yesterday
 * @param countedSince the first day on which looks were counted at all; null if none ever was
 * @param others how many listings of its kind there are in its council's area that others keep
 */
public record ListingNumbers(
        LocalDate firstDay, LocalDate lastDay, @Nullable LocalDate countedSince, int others, List<Line> lines) {

    public ListingNumbers {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param before of the thirty days before; null if it was not counted yet when those began
     * @param median of the others that have at least ten in the later thirty days; null if those are fewer than five
     */
    public record Line(
            Figure figure,
            Shown now,
            @Nullable Shown before,
            @Nullable Shown median) {}
}
