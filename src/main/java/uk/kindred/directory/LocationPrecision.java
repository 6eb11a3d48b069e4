package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** How exactly a listing's place is told. Only the first three have coordinates. */
public enum LocationPrecision {
    /** The building, as the regulator gives it. */
    EXACT("exact"),
    /** The centre of the full postcode. */
    POSTCODE("postcode"),
    /** The centre of the postcode district: somebody's home is never told more closely, here or anywhere. */
    DISTRICT("district"),
    /** Only the council is known: no coordinates are given, and none are shown. */
    COUNCIL("council"),
    /** Nothing trustworthy. */
    NONE("none");

    private final String slug;

    LocationPrecision(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public static Optional<LocationPrecision> findBySlug(String slug) {
        return Arrays.stream(values()).filter(p -> p.slug.equals(slug)).findFirst();
    }
}
