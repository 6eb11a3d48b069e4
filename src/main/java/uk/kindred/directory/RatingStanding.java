package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** Whose a listing's rating is. */
public enum RatingStanding {
    /** Its own, or none. */
    OWN("own"),
    /** The regulator gave it to the provider that ran the service before. */
    INHERITED("inherited"),
    /** Its services are rated apart and not alike, so that there is none for the whole. */
    BY_SERVICE("by-service");

    private final String slug;

    RatingStanding(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<RatingStanding> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(standing -> standing.slug.equals(slug))
                .findFirst();
    }
}
