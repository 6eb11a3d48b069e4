package uk.kindred.market.charts;

import uk.kindred.base.ui.Markup;

/** Which bar or line is which, by the same pattern as in the drawing. */
final class Key {

    private static final double SAMPLE_WIDTH = 100;
    private static final double SAMPLE_MIDDLE = 0.5;

    private Key() {}

    static Markup of(Chart chart) {
        Markup key = Markup.tag("ul").styled("plain-list", "chart-key");
        for (int index = 0; index < chart.series().size(); index++) {
            key.add(Markup.tag(
                    "li",
                    sample(chart, index),
                    Markup.tag("span", chart.series().get(index))));
        }
        return key;
    }

    private static Markup sample(Chart chart, int series) {
        Markup sample = Markup.tag("svg").with("aria-hidden", "true").styled("chart-sample");
        return switch (chart) {
            case LineChart lines ->
                sample.containing(
                        Svg.line(0, SAMPLE_MIDDLE, SAMPLE_WIDTH, SAMPLE_MIDDLE)
                                .styled("chart-line", "chart-line-" + (series + 1)),
                        LineDrawing.mark(SAMPLE_WIDTH / 2, SAMPLE_MIDDLE, series));
            case BarChart bars -> sample.containing(Fills.filled(Svg.rect(0, 0, SAMPLE_WIDTH, 1), chart.id(), series));
            case StripChart strips -> sample;
        };
    }
}
