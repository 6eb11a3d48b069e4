package uk.kindred.market.charts;

import uk.kindred.base.RoundStep;
import uk.kindred.base.ui.Markup;

/** Draws quartiles: each row's name and what its strip says, the strip below, and one scale for all at the foot. */
final class StripDrawing {

    private static final double WHOLE = 100;
    private static final int STEPS = 4;
    /** In the height of letters. */
    private static final double NAME = 1.4;

    private static final double WORDS = 1.4;
    private static final double STRIP = 1;
    private static final double BETWEEN_ROWS = 1.1;
    private static final double SCALE = 1.8;
    private static final double MARK_BEYOND = 0.2;

    private final StripChart chart;
    private final Markup drawing;
    private final long step;
    private final double height;
    private double y;

    private StripDrawing(StripChart chart) {
        this.chart = chart;
        this.step = RoundStep.atLeast(Math.ceilDiv(chart.most(), STEPS));
        this.height = chart.rows().size() * (NAME + WORDS + STRIP + BETWEEN_ROWS);
        this.drawing = Svg.drawing(chart, height + SCALE);
    }

    static Markup of(StripChart chart) {
        StripDrawing drawing = new StripDrawing(chart);
        drawing.addScale();
        chart.rows().forEach(drawing::add);
        return drawing.drawing;
    }

    private void addScale() {
        for (int mark = 0; mark <= STEPS; mark++) {
            double x = place(mark * step);
            drawing.add(Svg.line(x, NAME + WORDS, x, height).styled("chart-grid"));
        }
        double foot = height + 1;
        drawing.add(
                Svg.text(0, foot, chart.unit().words(0)).styled("chart-scale"),
                Svg.centred(WHOLE / 2, foot, chart.unit().words(STEPS / 2.0 * step))
                        .styled("chart-scale"),
                Svg.endingAt(WHOLE, foot, chart.unit().words((double) STEPS * step))
                        .styled("chart-scale"));
    }

    private void add(StripChart.Row row) {
        drawing.add(Svg.text(0, y + 1, row.label()).styled("chart-name", "chart-over"));
        y += NAME;
        StripChart.Quartiles some = row.quartiles();
        drawing.add(Svg.text(0, y + 1, some == null ? tooFew(row) : words(some)).styled("chart-over"));
        y += WORDS;
        drawing.add(Svg.line(0, y + STRIP / 2, WHOLE, y + STRIP / 2).styled("chart-grid"));
        if (some != null) {
            double from = place(some.lower());
            drawing.add(
                    Svg.rect(from, y, place(some.upper()) - from, STRIP).styled("chart-strip"),
                    Svg.line(place(some.median()), y - MARK_BEYOND, place(some.median()), y + STRIP + MARK_BEYOND)
                            .styled("chart-middle"));
        }
        y += STRIP + BETWEEN_ROWS;
    }

    private static String tooFew(StripChart.Row row) {
        return row.of() == 0 ? "none is known" : "too few are known (" + row.of() + ")";
    }

    private String words(StripChart.Quartiles some) {
        return chart.unit().words(some.lower()) + " to " + chart.unit().words(some.upper()) + ", middle "
                + chart.unit().words(some.median());
    }

    private double place(long value) {
        return WHOLE * value / (STEPS * step);
    }
}
