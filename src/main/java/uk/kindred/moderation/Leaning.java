package uk.kindred.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which way leans what is judged, so that everybody can see whether praise and criticism are judged alike. */
public enum Leaning {
    PRAISE("praise"),
    MIXED("neither praise nor criticism"),
    CRITICISM("criticism");

    private final String label;

    Leaning(String label) {
        this.label = label;
    }

    /** As the database names it. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    static Optional<Leaning> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }
}
