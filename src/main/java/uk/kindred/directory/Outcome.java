package uk.kindred.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a service may be good at, as those say who know it from their own life: the statements and outcomes that reviews ask
 * about, by the same slugs. A listing has one only where the published figures show that it is surely better than is usual.
 */
public enum Outcome {
    IMPORTANT_THINGS("Doing what matters to people"),
    MONEY("Telling how the money is spent"),
    INFORMED("Giving information people understand"),
    BELONGING("Feeling part of a community"),
    IN_CONTROL("Letting people decide"),
    CHANGES("Giving people a say when things change"),
    LISTENED_TO("Listening to people"),
    KNOWN_TEAM("Knowing the people it supports"),
    NUTRITION("Eating and drinking well"),
    HYGIENE("Keeping clean"),
    TOILET("Managing toilet needs"),
    CLOTHING("Being dressed the right way"),
    SAFE_AT_HOME("Feeling safe at home"),
    HOME("Keeping a good home"),
    RELATIONSHIPS("Keeping up with family and friends"),
    WORK("Work, learning or volunteering"),
    COMMUNITY("Getting out and about"),
    CARING("Caring for a child");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index: "safe-at-home". */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    /** For sentences: "getting out and about". */
    public String inSentence() {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    public static Optional<Outcome> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(value -> value.slug().equals(slug))
                .findFirst();
    }
}
