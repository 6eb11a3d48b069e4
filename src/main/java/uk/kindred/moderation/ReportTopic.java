package uk.kindred.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a report is about. */
public enum ReportTopic {
    PRICE("The price or the terms", "Price"),
    PHONE("The phone number, the website or the address", "Contact"),
    CLOSED("It has closed, moved or changed hands", "Closed or moved"),
    RATING("The rating", "Rating"),
    DESCRIPTION("The description, or what it offers", "Description"),
    OTHER("Something else", "Something else"),
    WORRY("Something worries me", "A worry");

    private final String label;
    private final String inShort;

    ReportTopic(String label, String inShort) {
        this.label = label;
        this.inShort = inShort;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the form says it. */
    public String label() {
        return label;
    }

    /** As the queue says it. */
    public String inShort() {
        return inShort;
    }

    /** What may be wrong with a page. */
    public static List<ReportTopic> listWrongs() {
        return Arrays.stream(values()).filter(topic -> topic != WORRY).toList();
    }

    public static Optional<ReportTopic> findBySlug(String slug) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(slug))
                .findFirst();
    }
}
