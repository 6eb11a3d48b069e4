package uk.kindred.moderation;

import java.util.Locale;

/** Who follows a matter by a private link. */
public enum Side {
    /** Whoever reported, claimed, or made a listing. */
    ASKER,
    /** Those who keep a listing that was closed. */
    KEEPER,
    /** Whom a decision went against that somebody else had asked for; the module that asked tells them. */
    CONCERNED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Side ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
