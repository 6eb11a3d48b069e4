package uk.kindred.directory.ui.compare;

import java.util.Locale;

/** What a row of a comparison is about, in the order in which people ask. */
enum Part {
    ABOUT("What and where"),
    COST("Cost"),
    QUALITY("Quality"),
    OFFERS("What it offers"),
    TERMS("Contract");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Of its first row in the page. */
    String id() {
        return "compare-" + name().toLowerCase(Locale.ROOT);
    }
}
