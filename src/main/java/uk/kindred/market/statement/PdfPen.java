package uk.kindred.market.statement;

import java.util.Locale;
import uk.kindred.base.ui.Markup;

/** Puts bars, lines and words into a drawing for paper. Places are in CSS pixels from its upper left corner. */
final class PdfPen {

    /** How high a bar is. */
    static final double BAR = 15;
    /** How high letters are. */
    static final double LETTERS = 12.5;

    private static final double BASE_LINE = 12;

    private final Markup drawing;

    PdfPen(Markup drawing) {
        this.drawing = drawing;
    }

    /** With a line around it; nothing where it has no width. */
    void rect(double x, double y, double width, String fill) {
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

    /** Ink alone. */
    void line(double x, double y, double width, double height) {
        drawing.add(Markup.tag("rect")
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height))
                .with("fill", "#000000"));
    }

    /** @param y of the bar that it stands beside or in @param anchor "start", "middle" or "end": what of it is at x */
    void text(double x, double y, String words, String anchor, String ink) {
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
