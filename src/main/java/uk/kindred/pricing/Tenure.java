package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** How a home in a housing scheme is held. */
public enum Tenure {
    RENT("rent", "Rent"),
    /** Bought, as a rule on a lease. */
    BUY("buy", "Buy"),
    /** A share is bought, and rent paid on the part that is not owned. */
    SHARED("shared-ownership", "Shared ownership");

    private final String slug;
    private final String label;

    Tenure(String slug, String label) {
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

    public static Optional<Tenure> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(tenure -> tenure.slug.equals(slug))
                .findFirst();
    }
}
