package uk.kindred.market.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.charts.Unit;

/**
 * Numbers or words in rows, and how they are drawn.
 *
 * @param id [a-z0-9-], once a statement
 * @param summary what it shows, in a sentence
 * @param headings of the columns, the first one's too
 * @param rows as many values, or cells, in each as there are further headings
 */
public record Figure(
        String id, String title, String summary, Shape shape, Unit unit, List<String> headings, List<Row> rows) {

    public Figure {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** How it is drawn. */
    public enum Shape {
        /** A bar for each value, on one scale. */
        BARS,
        /** Each row's values are parts of one bar. */
        PARTS,
        /** Lower quartile, middle one, upper quartile, and of how many. */
        STRIPS,
        /** Words, and no drawing. */
        TABLE
    }

    /**
     * @param values null for what is not known; none in a table of words
     * @param cells none where there are values
     */
    public record Row(String label, List<@Nullable Double> values, List<String> cells) {

        public Row {
            // nulls are values here
            values = Collections.unmodifiableList(new ArrayList<>(values));
            cells = List.copyOf(cells);
        }

        public static Row ofValues(String label, List<@Nullable Double> values) {
            return new Row(label, values, List.of());
        }

        public static Row ofCells(String label, String... cells) {
            return new Row(label, List.of(), List.of(cells));
        }
    }

    /** One bar a row. */
    public static Figure bars(String id, String title, String summary, String kind, String series, List<Row> rows) {
        return new Figure(id, title, summary, Shape.BARS, Unit.COUNT, List.of(kind, series), rows);
    }

    public static Figure table(String id, String title, String summary, List<String> headings, List<Row> rows) {
        return new Figure(id, title, summary, Shape.TABLE, Unit.COUNT, headings, rows);
    }
}
