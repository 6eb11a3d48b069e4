package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** Whether somebody new can come. */
public enum AvailabilityStatus {
    AVAILABLE("available"),
    WAITING_LIST("waiting-list"),
    FULL("full");

    private final String slug;

    AvailabilityStatus(String slug) {
        this.slug = slug;
    }

    /** The value in the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public static Optional<AvailabilityStatus> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
