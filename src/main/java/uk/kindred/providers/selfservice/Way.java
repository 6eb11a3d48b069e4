package uk.kindred.providers.selfservice;

import java.util.Locale;

/** How a change came about. */
public enum Way {
    PAGE,
    /** By the private link in a mail. */
    LINK,
    UPLOAD,
    RETURN,
    /** By Kindred itself, as when free places have not been confirmed for long. */
    KINDRED;

    /** As the database names it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
