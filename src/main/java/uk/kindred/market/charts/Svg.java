package uk.kindred.market.charts;

import java.util.Locale;
import uk.kindred.base.ui.Markup;

/**
 * Elements of drawings. Across, places are percentages of the drawing's width; down, they are in the height of its letters:
 * so a drawing may be of any width, and what is written in it is never shrunk. Looks are classes (frontend/styles/chart.css).
 */
final class Svg {

    private Svg() {}

    /** @param height in the height of letters */
    static Markup drawing(Chart chart, double height) {
        String title = chart.id() + "-title";
        String words = chart.id() + "-words";
        return Markup.tag(
                        "svg",
                        Markup.tag("title", chart.title()).with("id", title),
                        Markup.tag("desc", chart.summary() + " The table below has all its numbers.")
                                .with("id", words))
                .with("width", "100%")
                .with("height", em(height))
                .with("role", "img")
                .with("aria-labelledby", title)
                .with("aria-describedby", words)
                .styled("chart-drawing");
    }

    static Markup rect(double x, double y, double width, double height) {
        return Markup.tag("rect")
                .with("x", percent(x))
                .with("y", em(y))
                .with("width", percent(width))
                .with("height", em(height));
    }

    static Markup line(double fromX, double fromY, double toX, double toY) {
        return Markup.tag("line")
                .with("x1", percent(fromX))
                .with("y1", em(fromY))
                .with("x2", percent(toX))
                .with("y2", em(toY));
    }

    static Markup dot(double x, double y, double radius) {
        return Markup.tag("circle").with("cx", percent(x)).with("cy", em(y)).with("r", em(radius));
    }

    /** @param y of the line on which it is written */
    static Markup text(double x, double y, String words) {
        return Markup.tag("text", words).with("x", percent(x)).with("y", em(y));
    }

    static Markup centred(double x, double y, String words) {
        return text(x, y, words).with("text-anchor", "middle");
    }

    static Markup endingAt(double x, double y, String words) {
        return text(x, y, words).with("text-anchor", "end");
    }

    private static String percent(double value) {
        return number(value) + "%";
    }

    private static String em(double value) {
        return number(value) + "em";
    }

    private static String number(double value) {
        String number = String.format(Locale.ROOT, "%.2f", value);
        return number.endsWith(".00") ? number.substring(0, number.length() - 3) : number;
    }
}
