package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;

/**
 * A figure as SVG of fixed places, for paper: black, white and greys beside one dark colour, each part with its number or a
 * line around it, so that no colour is needed to read it. Places are in CSS pixels, the whole as wide as the page lets it; no attribute has a capital letter, for the
 * components' tree knows none.
 */
final class PdfDrawing {

    private static final double WIDTH = 652;
    private static final double NAMES = 200;
    private static final double NUMBERS = 80;
    private static final double BAR = 15;
    private static final double ROW = 24;
    private static final double BASE_LINE = 12;
    private static final double LETTERS = 12.5;
    /** How wide a figure of a number is, rather more than less. */
    private static final double DIGIT = 7.4;

    private static final List<String> FILLS = List.of("#1f5c57", "#9fc4c0", "#f1e3c6", "#ffffff");
    private static final List<String> INKS = List.of("#ffffff", "#000000", "#000000", "#000000");

    private final Figure figure;
    private final Markup drawing;
    private double y = 4;

    private PdfDrawing(Figure figure) {
        this.figure = figure;
        int key = figure.shape() == Figure.Shape.PARTS ? 1 : 0;
        double height = 8 + (key + figure.rows().size() * series()) * ROW;
        this.drawing = Markup.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                // whole numbers: others are not understood there
                .with("width", String.valueOf(Math.round(WIDTH)))
                .with("height", String.valueOf(Math.round(height)))
                // what screen readers tell of it; all its numbers stand in the table below
                .with("alt", figure.title() + ". " + figure.summary() + " The numbers are in the table that follows.");
    }

    /** Null for a table of words, which nobody draws. */
    static @Nullable Component of(Figure figure) {
        if (figure.shape() == Figure.Shape.TABLE) {
            return null;
        }
        PdfDrawing drawing = new PdfDrawing(figure);
        if (figure.shape() == Figure.Shape.PARTS) {
            drawing.key();
        }
        figure.rows().forEach(drawing::add);
        return drawing.drawing;
    }

    /** Which part is which, in their order from left to right. */
    private void key() {
        double x = NAMES;
        for (int part = 1; part < figure.headings().size(); part++) {
            String name = figure.headings().get(part);
            rect(x, BAR, FILLS.get(part - 1));
            text(x + BAR + 5, name, "start", "#000000");
            x += BAR + 18 + name.length() * LETTERS * 0.56;
        }
        y += ROW;
    }

    private int series() {
        return figure.shape() == Figure.Shape.BARS ? figure.headings().size() - 1 : 1;
    }

    private void add(Figure.Row row) {
        text(NAMES - 6, row.label(), "end", "#000000");
        switch (figure.shape()) {
            case BARS -> row.values().forEach(value -> bar(value, most()));
            case PARTS -> parts(row.values());
            case STRIPS -> strip(row.values());
            case TABLE -> throw new IllegalStateException("not drawn");
        }
    }

    private void bar(@Nullable Double value, double most) {
        double width = value == null ? 0 : room() * value / most;
        rect(NAMES, width, FILLS.getFirst());
        text(NAMES + width + 4, value == null ? "not known" : figure.unit().words(value), "start", "#000000");
        y += ROW;
    }

    private void parts(List<@Nullable Double> values) {
        double sum = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
        double x = NAMES;
        for (int part = 0; part < values.size() && sum > 0; part++) {
            Double value = values.get(part);
            double width = value == null ? 0 : (WIDTH - NAMES - 2) * value / sum;
            if (value != null && width > 0) {
                rect(x, width, FILLS.get(part));
                String words = figure.unit().words(value);
                if (width >= words.length() * DIGIT) {
                    text(x + width / 2, words, "middle", INKS.get(part));
                }
            }
            x += width;
        }
        y += ROW;
    }

    /** From the lower to the upper quartile, with a line at the middle one. */
    private void strip(List<@Nullable Double> values) {
        Double lower = values.get(0);
        Double middle = values.get(1);
        Double upper = values.get(2);
        if (lower != null && middle != null && upper != null) {
            double scale = room() / most();
            rect(NAMES + lower * scale, Math.max(2, (upper - lower) * scale), FILLS.get(1));
            drawing.add(Markup.tag("rect")
                    .with("x", number(NAMES + middle * scale - 1.5))
                    .with("y", number(y - 1))
                    .with("width", "3")
                    .with("height", number(BAR + 2))
                    .with("fill", "#000000"));
            text(NAMES + upper * scale + 4, figure.unit().words(middle), "start", "#000000");
        }
        y += ROW;
    }

    private double most() {
        int columns = figure.shape() == Figure.Shape.STRIPS ? 3 : Integer.MAX_VALUE;
        return Math.max(
                1,
                figure.rows().stream()
                        .flatMap(row -> row.values().stream().limit(columns))
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> value)
                        .max()
                        .orElse(1));
    }

    private static double room() {
        return WIDTH - NAMES - NUMBERS;
    }

    private void rect(double x, double width, String fill) {
        if (width > 0) {
            drawing.add(Markup.tag("rect")
                    .with("x", number(x))
                    .with("y", number(y))
                    .with("width", number(width))
                    .with("height", number(BAR))
                    .with("fill", fill)
                    .with("stroke", "#000000")
                    .with("stroke-width", "0.8"));
        }
    }

    private void text(double x, String words, String anchor, String ink) {
        drawing.add(Markup.tag("text", words)
                .with("x", number(x))
                .with("y", number(y + BASE_LINE))
                .with("font-family", StatementPdf.FACE)
                .with("font-size", number(LETTERS))
                .with("text-anchor", anchor)
                .with("fill", ink));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
