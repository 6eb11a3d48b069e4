package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** Where a price comes from, the most certain first; shown beside it. */
public enum PriceSource {
    PROVIDER("provider", "Given by the provider"),
    COUNCIL("council", "Given by the council"),
    /** Read on a public page or in a brochure, not given to Kindred by anybody. */
    OBSERVED("observed", "Read where it was published"),
    /** Made up for an example listing. */
    EXAMPLE("example", "Example");

    private final String slug;
    private final String label;

    PriceSource(String slug, String label) {
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

    public static Optional<PriceSource> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(source -> source.slug.equals(slug))
                .findFirst();
    }
}
