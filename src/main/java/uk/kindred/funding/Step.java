package uk.kindred.funding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of a result, for an adviser to check.
 *
 * @param pence of a week, or of capital where the label says so
 * @param rule in a sentence
 * @param source the law or guidance that says so
 * @param figure the dated figure that it used, if any
 */
public record Step(
        Part part,
        String label,
        long pence,
        String rule,
        String source,
        @Nullable DatedFigure figure) {

    /** Where a step belongs. */
    public enum Part {
        CAPITAL,
        INCOME,
        KEPT,
        COST,
        RESULT,
        DEFERRED;

        /** The value in the API. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Step of(Part part, String label, long pence, String rule, String source) {
        return new Step(part, label, pence, rule, source, null);
    }

    static Step of(Part part, DatedFigure figure, String rule, String source) {
        return new Step(part, figure.figure().label(), figure.pence(), rule, source, figure);
    }
}
