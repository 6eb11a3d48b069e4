package uk.kindred.search;

import java.util.Arrays;
import java.util.Optional;

/** Whether made-up example listings are wished for beside real ones. */
public enum ExampleWish {
    INCLUDE("include"),
    EXCLUDE("exclude"),
    ONLY("only");

    private final String slug;

    ExampleWish(String slug) {
        this.slug = slug;
    }

    /** The value in URLs. */
    public String slug() {
        return slug;
    }

    public static Optional<ExampleWish> findBySlug(String slug) {
        return Arrays.stream(values()).filter(wish -> wish.slug.equals(slug)).findFirst();
    }
}
