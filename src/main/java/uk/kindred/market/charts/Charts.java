package uk.kindred.market.charts;

import uk.kindred.base.ui.Markup;

/** Charts on pages. */
public final class Charts {

    private Charts() {}

    /** The chart under its title, with what it shows in words, its key if there is something to tell apart, and its table. */
    public static Markup figure(Chart chart) {
        Markup figure = Markup.tag(
                        "figure",
                        Markup.tag(
                                "figcaption",
                                Markup.tag("strong", chart.title()),
                                Markup.tag("span", chart.summary()).styled("chart-words")))
                .styled("chart");
        if (chart.series().size() > 1) {
            figure.add(Key.of(chart));
        }
        return figure.containing(drawing(chart), chart.table().folded(chart.title()));
    }

    /** The drawing alone: SVG that names and describes itself. */
    public static Markup drawing(Chart chart) {
        return switch (chart) {
            case BarChart bars -> BarDrawing.of(bars);
            case LineChart lines -> LineDrawing.of(lines);
            case StripChart strips -> StripDrawing.of(strips);
        };
    }
}
