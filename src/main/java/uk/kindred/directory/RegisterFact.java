package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** Facts that one register states and another is silent about: the older statement stays, with its own source and date. */
public enum RegisterFact {
    RATING("rating", "rating"),
    LAST_INSPECTED("last-inspected", "last inspection"),
    BEDS("beds", "number of places"),
    REGISTERED("registered", "date of registration"),
    DORMANT("dormant", "whether care is given there"),
    ADDRESS("address", "address"),
    POSITION("position", "place on the map"),
    COUNCIL("council", "council"),
    REGION("region", "region"),
    PROVIDER("provider", "provider"),
    PHONE("phone", "phone number"),
    WEBSITE("website", "website"),
    ALSO_KNOWN_AS("also-known-as", "other name");

    private final String slug;
    private final String label;

    RegisterFact(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    /** Within a sentence. */
    public String label() {
        return label;
    }

    static Optional<RegisterFact> findBySlug(String slug) {
        return Arrays.stream(values()).filter(fact -> fact.slug.equals(slug)).findFirst();
    }
}
