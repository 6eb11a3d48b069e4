package uk.kindred.enquiries;

import java.util.Arrays;
import java.util.Optional;

/** What came of asking a service, as the person says. */
public enum Outcome {
    CARE("care", "It led to care or support"),
    VISIT("visit", "We visited or met"),
    ANOTHER("another", "We chose another service"),
    NO_ANSWER("no-answer", "We got no answer");

    private final String slug;
    private final String label;

    Outcome(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Outcome> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.slug.equals(slug))
                .findFirst();
    }
}
