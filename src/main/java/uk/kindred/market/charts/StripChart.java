package uk.kindred.market.charts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How values spread: of each row a strip from the lower to the upper quartile, with a mark at the middle one.
 *
 * @param kind of what the rows are, as the table's first heading
 */
public record StripChart(String id, String title, String summary, String kind, Unit unit, List<Row> rows)
        implements Chart {

    public StripChart {
        Chart.checkId(id);
        rows = List.copyOf(rows);
    }

    /**
     * @param quartiles null if too few are known to tell
     * @param of how many values they are
     */
    public record Row(String label, @Nullable Quartiles quartiles, long of) {}

    public record Quartiles(long lower, long median, long upper) {

        public Quartiles {
            if (lower < 0 || lower > median || median > upper) {
                throw new IllegalArgumentException("Quartiles stand in their order, from nothing up");
            }
        }
    }

    /** The largest value drawn; 1 where there is none. */
    long most() {
        return Math.max(
                1,
                rows.stream()
                        .map(Row::quartiles)
                        .filter(Objects::nonNull)
                        .mapToLong(Quartiles::upper)
                        .max()
                        .orElse(1));
    }

    @Override
    public DataTable table() {
        return new DataTable(
                title,
                List.of(
                        kind,
                        "A quarter are at most",
                        "The middle one",
                        "Three quarters are at most",
                        "How many are known"),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(Row row) {
        String known = Unit.COUNT.words(row.of);
        Quartiles some = row.quartiles;
        return some == null
                ? List.of(row.label, "too few", "too few", "too few", known)
                : List.of(row.label, unit.words(some.lower), unit.words(some.median), unit.words(some.upper), known);
    }

    @Override
    public List<String> series() {
        return List.of();
    }
}
