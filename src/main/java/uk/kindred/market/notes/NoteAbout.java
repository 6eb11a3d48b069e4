package uk.kindred.market.notes;

import java.util.Arrays;
import java.util.Optional;

/** What a note is about. */
enum NoteAbout {
    MARKET("market", "The market as a whole"),
    KIND("kind", "One kind of support"),
    LISTING("listing", "One listing"),
    PROVIDER("provider", "Whoever runs a listing");

    private final String slug;
    private final String label;

    NoteAbout(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in forms, files and PostgreSQL. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    static Optional<NoteAbout> findBySlug(String slug) {
        return Arrays.stream(values()).filter(about -> about.slug.equals(slug)).findFirst();
    }
}
