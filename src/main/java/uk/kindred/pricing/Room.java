package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

/** The rooms that care homes price apart. */
public enum Room {
    SHARED("shared", "Shared room"),
    SINGLE("single", "Single room"),
    /** With a toilet and basin of its own. */
    SINGLE_EN_SUITE("single-en-suite", "Single room with toilet"),
    /** With a shower or bath of its own as well. */
    SINGLE_WET_ROOM("single-wet-room", "Single room with shower"),
    /** With a sitting room, or for a couple. */
    SUITE("suite", "Suite");

    private final String slug;
    private final String label;

    Room(String slug, String label) {
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

    public static Optional<Room> findBySlug(String slug) {
        return Arrays.stream(values()).filter(room -> room.slug.equals(slug)).findFirst();
    }
}
