package uk.kindred.enquiries;

import java.util.Locale;

/** The two who write to each other. */
public enum Side {
    PERSON,
    SERVICE;

    public Side other() {
        return this == PERSON ? SERVICE : PERSON;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
