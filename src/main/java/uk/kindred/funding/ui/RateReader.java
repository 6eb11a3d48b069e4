package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.TypedText;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Figure;
import uk.kindred.funding.FigureHistory;

/** Reads a figure that an administrator adds. What cannot be used is told beside its field. */
final class RateReader {

    static final String FIGURE = "figure";
    static final String FROM = "from";
    static final String AMOUNT = "amount";
    static final String SOURCE = "source";
    static final String CONFIRMED = "confirmed";
    static final String SURE = "sure";

    private static final int MOST_YEARS_AHEAD = 5;
    private static final int QUARTERS = 4;

    private RateReader() {}

    /** The form as it is for correcting or confirming a row. */
    static Typed filledIn(DatedFigure row) {
        return new Typed(Map.of(
                FIGURE, List.of(row.figure().slug()),
                FROM, List.of(row.from().toString()),
                AMOUNT, List.of(RateWords.typed(row.pence())),
                SOURCE, List.of(row.source())));
    }

    /** Null if something has to be mended. */
    static @Nullable DatedFigure read(Typed typed, LocalDate today) {
        Figure figure = Figure.findBySlug(typed.text(FIGURE)).orElse(null);
        if (figure == null) {
            typed.problem(FIGURE, "Choose the figure.");
        }
        LocalDate from = typed.dayOrNull(FROM, today.plusYears(MOST_YEARS_AHEAD));
        if (typed.text(FROM).isEmpty()) {
            typed.problem(FROM, "Say from which day it counts.");
        }
        Long pence = typed.penceOrNull(AMOUNT);
        if (pence == null && !typed.problems().containsKey(AMOUNT)) {
            typed.problem(AMOUNT, "Write how much it is, in pounds.");
        }
        String source = TypedText.oneLine(typed.text(SOURCE));
        if (source.isEmpty()) {
            typed.problem(SOURCE, "Say where the figure can be read.");
        }
        LocalDate confirmed = confirmed(typed, today);
        return figure == null
                        || from == null
                        || pence == null
                        || !typed.problems().isEmpty()
                ? null
                : checked(typed, figure, from, pence, source, confirmed);
    }

    private static @Nullable LocalDate confirmed(Typed typed, LocalDate today) {
        LocalDate confirmed = typed.dayOrNull(CONFIRMED, today.plusYears(MOST_YEARS_AHEAD));
        if (confirmed != null && confirmed.isAfter(today)) {
            typed.problem(CONFIRMED, "That day is still to come. Leave it empty if nobody has read it there yet.");
        }
        return confirmed;
    }

    private static @Nullable DatedFigure checked(
            Typed typed, Figure figure, LocalDate from, long pence, String source, @Nullable LocalDate confirmed) {
        try {
            return new DatedFigure(figure, from, pence, source, confirmed);
        } catch (IllegalArgumentException refused) {
            typed.problem(pence == 0 ? AMOUNT : SOURCE, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    /** Asked about a figure that is far from the one it takes the place of; null if it is near, or meant so. */
    static @Nullable String question(Typed typed, DatedFigure figure, FigureHistory known) {
        if (typed.text(SURE).equals(sureKey(figure))) {
            return null;
        }
        return known.findOn(figure.from())
                .filter(before -> isFar(before.pence(), figure.pence()))
                .map(before -> "Until now it is " + RateWords.amount(before) + " on that day. "
                        + RateWords.amount(figure) + " is far from it.")
                .orElse(null);
    }

    private static boolean isFar(long before, long pence) {
        return QUARTERS * Math.abs(pence - before) > before;
    }

    /** Counts for this sum only. */
    static String sureKey(DatedFigure figure) {
        return String.valueOf(figure.pence());
    }
}
