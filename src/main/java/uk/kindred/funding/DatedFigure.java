package uk.kindred.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is from a day on, until another takes its place.
 *
 * @param pence as {@link Figure} says: of a week, or a sum of capital
 * @param source where it can be read
 * @param confirmedOn when somebody read it there; null for one that nobody has yet
 */
public record DatedFigure(
        Figure figure,
        LocalDate from,
        long pence,
        String source,
        @Nullable LocalDate confirmedOn) {

    private static final long MOST_PENCE = 100_000_000;
    private static final int MOST_SOURCE_CHARACTERS = 400;

    /** @throws IllegalArgumentException with a message that says what to mend */
    public DatedFigure {
        Sums.check(from);
        if (pence < 0 || pence > MOST_PENCE) {
            throw new IllegalArgumentException("A figure is from 0 to " + MOST_PENCE + " pence.");
        }
        if (figure == Figure.TARIFF_STEP && pence == 0) {
            throw new IllegalArgumentException("A step of tariff income is more than nothing.");
        }
        if (source.isBlank() || source.length() > MOST_SOURCE_CHARACTERS) {
            throw new IllegalArgumentException(
                    "Say where the figure can be read, in at most " + MOST_SOURCE_CHARACTERS + " characters.");
        }
    }

    public boolean isConfirmed() {
        return confirmedOn != null;
    }

    /** The councils' year that it began in: "2025/26". */
    public String year() {
        return FinancialYear.of(from);
    }
}
