package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** Something a service offers or accepts that people choose by; a search for several wants all of them. */
public enum Feature {
    NIGHTS("nights", "Support at night"),
    COUPLES("couples", "Couples"),
    PETS("pets", "Pets"),
    WHEELCHAIR("wheelchair-access", "Wheelchair access"),
    DIRECT_PAYMENTS("direct-payments", "Accepts direct payments"),
    COUNCIL_RATE("council-rate", "Accepts the council’s rate"),
    ISF_HOLDER("isf-holder", "Can hold an Individual Service Fund");

    private final String slug;
    private final String label;

    Feature(String slug, String label) {
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

    public static Optional<Feature> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
