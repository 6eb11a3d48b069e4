package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** Whose support a person may ask for: a choice the Equality Act allows for personal care. */
public enum WorkerGender {
    WOMAN("woman", "A woman"),
    MAN("man", "A man");

    private final String slug;
    private final String label;

    WorkerGender(String slug, String label) {
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

    public static Optional<WorkerGender> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
