package uk.kindred.market.charts;

import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/** Draws bars: each row's name above, each value at the end of its bar or in its part. */
final class BarDrawing {

    /** Of the width; the rest is for the value beside the longest. */
    private static final double LONGEST = 74;

    private static final double WHOLE = 100;
    /** In the height of letters. */
    private static final double NAME = 1.5;

    private static final double BAR = 1.15;
    private static final double BETWEEN_BARS = 0.3;
    private static final double BETWEEN_ROWS = 0.9;
    private static final double BASE_LINE = 0.9;
    /** A part narrower than this has no room for its number, in percent of the width. */
    private static final double LEAST_FOR_NUMBER = 13;

    private final BarChart chart;
    private final Markup drawing;
    private double y;

    private BarDrawing(BarChart chart) {
        this.chart = chart;
        int bars = chart.arrangement() == BarChart.Arrangement.STACKED
                ? 1
                : chart.series().size();
        double row = NAME + bars * (BAR + BETWEEN_BARS) + BETWEEN_ROWS;
        this.drawing = Svg.drawing(chart, row * chart.rows().size())
                .containing(Fills.definitions(chart.id(), chart.series().size()));
    }

    static Markup of(BarChart chart) {
        BarDrawing drawing = new BarDrawing(chart);
        chart.rows().forEach(drawing::add);
        return drawing.drawing;
    }

    private void add(BarChart.Row row) {
        drawing.add(Svg.text(0, y + 1, row.label()).styled("chart-name"));
        y += NAME;
        if (chart.arrangement() == BarChart.Arrangement.STACKED) {
            addParts(row);
        } else {
            for (int series = 0; series < row.values().size(); series++) {
                addBar(row.values().get(series), series);
            }
        }
        y += BETWEEN_ROWS;
    }

    private void addBar(@Nullable Double value, int series) {
        double width = value == null || chart.most() == 0 ? 0 : LONGEST * value / chart.most();
        if (width > 0) {
            drawing.add(Fills.filled(Svg.rect(0, y, width, BAR), chart.id(), series));
        }
        drawing.add(Svg.text(width, y + BASE_LINE, chart.words(value)).with("dx", "0.4em"));
        y += BAR + BETWEEN_BARS;
    }

    private void addParts(BarChart.Row row) {
        double sum = row.sum();
        double x = 0;
        for (int series = 0; series < row.values().size(); series++) {
            Double value = row.values().get(series);
            if (value != null && value > 0) {
                double width = WHOLE * value / sum;
                drawing.add(Fills.filled(Svg.rect(x, y, width, BAR), chart.id(), series));
                if (width >= LEAST_FOR_NUMBER) {
                    drawing.add(Svg.centred(x + width / 2, y + BASE_LINE, chart.words(value))
                            .styled("chart-over"));
                }
                x += width;
            }
        }
        if (x == 0) {
            drawing.add(Svg.text(0, y + BASE_LINE, "none"));
        }
        y += BAR + BETWEEN_BARS;
    }
}
