package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/**
 * The regulator's (CQC's) judgement, best first. Not rated is not bad: new services have none yet, and the register's
 * open copies leave out many that were rated under the 2024 framework.
 */
public enum Rating {
    OUTSTANDING("outstanding", "Outstanding"),
    GOOD("good", "Good"),
    REQUIRES_IMPROVEMENT("requires-improvement", "Requires improvement"),
    INADEQUATE("inadequate", "Inadequate"),
    NOT_RATED("not-rated", "No rating in the register");

    private final String slug;
    private final String label;

    Rating(String slug, String label) {
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

    /** 0 for outstanding to 4 for not rated: the order of "sort by rating". */
    public int rank() {
        return ordinal();
    }

    public static Optional<Rating> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(rating -> rating.slug.equals(slug))
                .findFirst();
    }
}
