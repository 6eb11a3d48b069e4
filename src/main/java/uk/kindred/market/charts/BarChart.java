package uk.kindred.market.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie, with their values beside them. Several series stand below each other in each row, or one after the other.
 *
 * @param kind of what the rows are, as the table's first heading: "Kind of support"
 * @param arrangement whether each row's bars stand below each other, or make up one
 * @param series at most four; one may be unnamed ("")
 */
public record BarChart(
        String id,
        String title,
        String summary,
        String kind,
        Unit unit,
        Arrangement arrangement,
        List<String> series,
        List<Row> rows)
        implements Chart {

    /** More can't be told apart by their pattern. */
    public static final int MOST_SERIES = 4;

    public BarChart {
        Chart.checkId(id);
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        int width = series.size();
        if (width == 0 || width > MOST_SERIES || rows.stream().anyMatch(row -> row.values.size() != width)) {
            throw new IllegalArgumentException("One to four series, and a value of each in each row");
        }
    }

    public enum Arrangement {
        /** Each as long as its value, on one scale for all rows. */
        GROUPED,
        /** Parts of a whole: each row's bar has the same length. */
        STACKED
    }

    /** @param values one for each series, none below 0; null for what is not known */
    public record Row(String label, List<@Nullable Double> values) {

        public Row {
            // nulls are values here
            values = Collections.unmodifiableList(new ArrayList<>(values));
            if (values.stream().anyMatch(value -> value != null && !(value >= 0))) {
                throw new IllegalArgumentException("A bar has no length below nothing");
            }
        }

        public static Row of(String label, @Nullable Double... values) {
            return new Row(label, Arrays.asList(values));
        }

        double sum() {
            return values.stream()
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }
    }

    /** One bar for each row. */
    public static BarChart of(
            String id, String title, String summary, String kind, Unit unit, String series, List<Row> rows) {
        return new BarChart(id, title, summary, kind, unit, Arrangement.GROUPED, List.of(series), rows);
    }

    /** The longest bar's value. */
    double most() {
        return rows.stream()
                .flatMap(row -> row.values.stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    @Override
    public DataTable table() {
        List<String> headings = new ArrayList<>(List.of(kind));
        series.forEach(name -> headings.add(name.isEmpty() ? title : name));
        return new DataTable(
                title,
                headings,
                rows.stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.label),
                                        row.values.stream().map(this::words))
                                .toList())
                        .toList());
    }

    String words(@Nullable Double value) {
        return value == null ? "not known" : unit.words(value);
    }
}
