package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody must add to what the council pays (a "third-party top-up"). */
public enum TopUp {
    NEVER("never", "No top-up"),
    SOMETIMES("sometimes", "Top-up for some rooms"),
    ALWAYS("always", "Top-up always needed");

    private final String slug;
    private final String label;

    TopUp(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<TopUp> findBySlug(String slug) {
        return Arrays.stream(values()).filter(topUp -> topUp.slug.equals(slug)).findFirst();
    }
}
