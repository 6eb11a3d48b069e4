package uk.kindred.reviews.ui;

import uk.kindred.base.ui.Markup;

/** A drawing beside words; it says nothing that they do not. frontend/images holds them. */
final class Symbol {

    private Symbol() {}

    /** @param name a file and a drawing in it, "reviews.svg#yes" */
    static Markup of(String name) {
        return Markup.tag("svg", Markup.tag("use").with("href", "/images/" + name))
                .with("viewBox", "0 0 24 24")
                .with("aria-hidden", "true")
                .styled("easy-symbol");
    }
}
