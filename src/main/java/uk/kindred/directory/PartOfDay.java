package uk.kindred.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When of a day somebody comes. */
public enum PartOfDay {
    MORNING("morning", "in the morning"),
    AFTERNOON("afternoon", "in the afternoon"),
    EVENING("evening", "in the evening"),
    NIGHT("night", "at night");

    private final String slug;
    private final String label;

    PartOfDay(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    /** To stand after a day: "Monday in the morning". */
    public String label() {
        return label;
    }

    public static Optional<PartOfDay> findBySlug(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }

    /** What a provider's words mean; nothing of other words. The migration that added times says the same in SQL. */
    static Set<PartOfDay> of(String words) {
        return switch (words.strip().toLowerCase(Locale.UK)) {
            case "mornings", "morning" -> EnumSet.of(MORNING);
            case "afternoons", "afternoon" -> EnumSet.of(AFTERNOON);
            case "evenings", "evening" -> EnumSet.of(EVENING);
            case "nights", "night", "overnight" -> EnumSet.of(NIGHT);
            case "school hours", "daytime" -> EnumSet.of(MORNING, AFTERNOON);
            case "any time", "at any time" -> EnumSet.allOf(PartOfDay.class);
            default -> EnumSet.noneOf(PartOfDay.class);
        };
    }
}
