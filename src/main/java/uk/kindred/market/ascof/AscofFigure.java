package uk.kindred.market.ascof;

import org.jspecify.annotations.Nullable;

/**
 * One measure of a council, beside others'.
 *
 * @param title the framework's own
 * @param period the last for which any council has a number, "2024 to 2025"
 * @param value null if the council has none; then {@code missing} says why
 * @param margin by how much a survey's value may be off either way; null where none is told
 * @param before the council's value of the last period before that has any; null if there is none
 * @param england the middle value of England's councils, and not the national figure; null from fewer than five
 * @param region the same of the council's region
 * @param neighbours the same of its statistical neighbours
 */
public record AscofFigure(
        AscofMeasure measure,
        String title,
        String period,
        @Nullable Double value,
        @Nullable Missing missing,
        @Nullable Double margin,
        @Nullable Before before,
        @Nullable Double england,
        @Nullable Double region,
        @Nullable Double neighbours) {

    public record Before(String period, double value) {}
}
