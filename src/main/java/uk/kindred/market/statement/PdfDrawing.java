package uk.kindred.market.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
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
    private static final double BAR = PdfPen.BAR;
    private static final double ROW = 24;
    /** Of strips: their words stand above them. */
    private static final double STRIP_ROW = 42;
    /** How wide a figure of a number is, rather more than less. */
    private static final double DIGIT = 7.4;

    private static final List<String> FILLS = List.of("#1f5c57", "#9fc4c0", "#f1e3c6", "#ffffff");
    private static final List<String> INKS = List.of("#ffffff", "#000000", "#000000", "#000000");

    private final Figure figure;
    private final Markup drawing;
    private final PdfPen pen;
    private double y = 4;

    private PdfDrawing(Figure figure) {
        this.figure = figure;
        int key = figure.shape() == Figure.Shape.PARTS ? 1 : 0;
        boolean strips = figure.shape() == Figure.Shape.STRIPS;
        double height = 8
                + (strips
                        ? figure.rows().size() * STRIP_ROW + ROW
                        : (key + figure.rows().size() * series()) * ROW);
        this.drawing = Markup.tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                // whole numbers: others are not understood there
                .with("width", String.valueOf(Math.round(WIDTH)))
                .with("height", String.valueOf(Math.round(height)))
                // what screen readers tell of it; all its numbers stand in the table below
                .with("alt", figure.title() + ". " + figure.summary() + " The numbers are in the table that follows.");
        this.pen = new PdfPen(drawing);
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
        if (figure.shape() == Figure.Shape.STRIPS) {
            drawing.scale();
        }
        return drawing.drawing;
    }

    /** Which part is which, in their order from left to right. */
    private void key() {
        double x = NAMES;
        for (int part = 1; part < figure.headings().size(); part++) {
            String name = figure.headings().get(part);
            pen.rect(x, y, BAR, FILLS.get(part - 1));
            pen.text(x + BAR + 5, y, name, "start", "#000000");
            x += BAR + 18 + name.length() * PdfPen.LETTERS * 0.56;
        }
        y += ROW;
    }

    private int series() {
        return figure.shape() == Figure.Shape.BARS ? figure.headings().size() - 1 : 1;
    }

    private void add(Figure.Row row) {
        pen.text(NAMES - 6, y, row.label(), "end", "#000000");
        switch (figure.shape()) {
            case BARS -> row.values().forEach(value -> bar(value, most()));
            case PARTS -> parts(row.values());
            case STRIPS -> strip(row.values());
            case TABLE -> throw new IllegalStateException("not drawn");
        }
    }

    private void bar(@Nullable Double value, double most) {
        double width = value == null ? 0 : room() * value / most;
        pen.rect(NAMES, y, width, FILLS.getFirst());
        pen.text(
                NAMES + width + 4,
                y,
                value == null ? "not known" : figure.unit().words(value),
                "start",
                "#000000");
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
                pen.rect(x, y, width, FILLS.get(part));
                String words = figure.unit().words(value);
                if (width >= words.length() * DIGIT) {
                    pen.text(x + width / 2, y, words, "middle", INKS.get(part));
                }
            }
            x += width;
        }
        y += ROW;
    }

    /** From the lower to the upper quartile, with a line at the middle one, and above it all three in words. */
    private void strip(List<@Nullable Double> values) {
        Double lower = values.get(0);
        Double middle = values.get(1);
        Double upper = values.get(2);
        if (lower != null && middle != null && upper != null) {
            String words = figure.unit().words(lower) + " to "
                    + figure.unit().words(upper) + ", middle "
                    + figure.unit().words(middle);
            pen.text(NAMES, y, words, "start", "#000000");
            y += STRIP_ROW - ROW;
            double scale = (WIDTH - NAMES - 2) / most();
            pen.rect(NAMES + lower * scale, y, Math.max(2, (upper - lower) * scale), FILLS.get(1));
            pen.line(NAMES + middle * scale - 1.5, y - 1, 3, BAR + 2);
            y += ROW;
        } else {
            pen.text(NAMES, y, "too few are known", "start", "#000000");
            y += STRIP_ROW;
        }
    }

    /** What the strips lie on: nothing at the left, the most at the right. */
    private void scale() {
        double wide = WIDTH - NAMES - 2;
        pen.line(NAMES, y, wide, 1);
        for (int half = 0; half <= 2; half++) {
            pen.line(NAMES + wide * half / 2 - (half == 2 ? 1 : 0), y, 1, 5);
        }
        y += 5;
        pen.text(NAMES, y, figure.unit().words(0), "start", "#000000");
        pen.text(NAMES + wide / 2, y, figure.unit().words(most() / 2), "middle", "#000000");
        pen.text(NAMES + wide, y, figure.unit().words(most()), "end", "#000000");
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
}
