package uk.kindred.market.charts;

import uk.kindred.base.ui.Markup;

/** What fills bars: a colour each, and a pattern that tells them apart without it. */
final class Fills {

    private static final String SIZE = "8";

    private Fills() {}

    /** Of as many series as the chart has; the first is plain. */
    static Markup definitions(String chart, int series) {
        Markup all = Markup.tag("defs");
        for (int index = 1; index < series; index++) {
            all.add(pattern(chart, index));
        }
        return all;
    }

    /** Makes it look like this series, of those that the chart defines. */
    static Markup filled(Markup shape, String chart, int series) {
        return shape.styled("chart-fill", "chart-fill-" + (series + 1))
                .with("fill", series == 0 ? null : "url(#" + id(chart, series) + ")");
    }

    private static Markup pattern(String chart, int series) {
        return Markup.tag(
                        "pattern",
                        Markup.tag("rect")
                                .with("width", SIZE)
                                .with("height", SIZE)
                                .styled("chart-ground-" + (series + 1)),
                        mark(series).styled("chart-mark"))
                .with("id", id(chart, series))
                .with("width", SIZE)
                .with("height", SIZE)
                .with("patternUnits", "userSpaceOnUse");
    }

    private static Markup mark(int series) {
        return switch (series) {
            case 1 -> Markup.tag("path").with("d", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4");
            case 2 ->
                Markup.tag("path").with("d", "M2,4 h0.01 M6,0 h0.01 M6,8 h0.01").styled("chart-dots");
            default -> Markup.tag("path").with("d", "M0,4 h8 M4,0 v8");
        };
    }

    private static String id(String chart, int series) {
        return chart + "-fill-" + (series + 1);
    }
}
