package uk.kindred.reviews.ui;

import uk.kindred.base.ui.Markup;

/** One short sentence in Easy Read with a drawing beside it. */
final class EasyLine {

    private EasyLine() {}

    /** @param symbol a file and a drawing in it, "reviews.svg#calendar" */
    static Markup of(String symbol, String words) {
        return Markup.tag("div", Symbol.of(symbol), Markup.tag("p", words)).styled("easy-line");
    }
}
