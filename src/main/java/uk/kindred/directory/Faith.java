package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** A faith or culture that a service says it knows and keeps to: food, prayer, feasts, customs. */
public enum Faith {
    BUDDHIST("buddhist", "Buddhist"),
    AFRICAN_CARIBBEAN("african-caribbean", "African and Caribbean"),
    CHINESE("chinese", "Chinese"),
    CHRISTIAN("christian", "Christian"),
    HINDU("hindu", "Hindu"),
    JEWISH("jewish", "Jewish"),
    LGBT("lgbt", "LGBT+"),
    MUSLIM("muslim", "Muslim"),
    SIKH("sikh", "Sikh");

    private final String slug;
    private final String label;

    Faith(String slug, String label) {
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

    public static Optional<Faith> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
