package uk.kindred.providers.photos;

import java.util.Locale;

/** What moderators have said of a photo. */
public enum PhotoState {
    WAITING,
    SHOWN,
    REFUSED;

    /** As the database names it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PhotoState ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
