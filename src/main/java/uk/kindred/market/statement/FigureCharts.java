package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.BarChart.Arrangement;
import uk.kindred.market.charts.Chart;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.StripChart;

/** A statement's figures as charts on a page. */
final class FigureCharts {

    private static final int LOWER = 0;
    private static final int MIDDLE = 1;
    private static final int UPPER = 2;
    private static final int OF = 3;

    private FigureCharts() {}

    static Component of(Figure figure) {
        Chart chart = chart(figure);
        return chart == null
                ? Markup.tag(
                        "div", Markup.tag("p", figure.summary()), table(figure).markup())
                : Charts.figure(chart);
    }

    /** All its numbers as words. */
    static DataTable table(Figure figure) {
        Chart chart = chart(figure);
        return chart == null
                ? new DataTable(
                        figure.title(),
                        figure.headings(),
                        figure.rows().stream()
                                .map(row -> Stream.concat(Stream.of(row.label()), row.cells().stream())
                                        .toList())
                                .toList())
                : chart.table();
    }

    private static @Nullable Chart chart(Figure figure) {
        return switch (figure.shape()) {
            case BARS -> bars(figure, Arrangement.GROUPED);
            case PARTS -> bars(figure, Arrangement.STACKED);
            case STRIPS ->
                new StripChart(
                        figure.id(),
                        figure.title(),
                        figure.summary(),
                        figure.headings().getFirst(),
                        figure.unit(),
                        figure.rows().stream().map(FigureCharts::strip).toList());
            case TABLE -> null;
        };
    }

    private static BarChart bars(Figure figure, Arrangement arrangement) {
        List<String> headings = figure.headings();
        return new BarChart(
                figure.id(),
                figure.title(),
                figure.summary(),
                headings.getFirst(),
                figure.unit(),
                arrangement,
                headings.subList(1, headings.size()),
                figure.rows().stream()
                        .map(row -> new BarChart.Row(row.label(), row.values()))
                        .toList());
    }

    private static StripChart.Row strip(Figure.Row row) {
        List<@Nullable Double> values = row.values();
        Double middle = values.get(MIDDLE);
        return new StripChart.Row(
                row.label(),
                middle == null
                        ? null
                        : new StripChart.Quartiles(whole(values.get(LOWER)), whole(middle), whole(values.get(UPPER))),
                whole(values.get(OF)));
    }

    private static long whole(@Nullable Double value) {
        return Math.round(Objects.requireNonNull(value));
    }
}
