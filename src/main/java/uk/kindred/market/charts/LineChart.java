package uk.kindred.market.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time, from nothing up.
 *
 * @param kind of what the points are, as the table's first heading: "Month"
 * @param points their names from left to right, the oldest first: "Oct 2026"
 * @param lines at most four
 */
public record LineChart(
        String id, String title, String summary, String kind, Unit unit, List<String> points, List<Line> lines)
        implements Chart {

    /** More can't be told apart by their pattern. */
    public static final int MOST_LINES = 4;

    public LineChart {
        Chart.checkId(id);
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        int width = points.size();
        if (lines.isEmpty()
                || lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.values.size() != width)) {
            throw new IllegalArgumentException("One to four lines, and a value for each point");
        }
    }

    /** @param values none below 0; null where none is told, and the line has a gap */
    public record Line(String name, List<@Nullable Long> values) {

        public Line {
            // nulls are values here
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** The largest value; 1 where there is none. */
    long most() {
        return Math.max(
                1,
                lines.stream()
                        .flatMap(line -> line.values.stream())
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
    }

    @Override
    public List<String> series() {
        return lines.stream().map(Line::name).toList();
    }

    @Override
    public DataTable table() {
        return new DataTable(
                title,
                Stream.concat(Stream.of(kind), series().stream()).toList(),
                IntStream.range(0, points.size()).mapToObj(this::cells).toList());
    }

    private List<String> cells(int point) {
        return Stream.concat(Stream.of(points.get(point)), lines.stream().map(line -> words(line.values.get(point))))
                .toList();
    }

    String words(@Nullable Long value) {
        return value == null ? "not told" : unit.words(value);
    }
}
