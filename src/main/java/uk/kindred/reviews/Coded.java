package uk.kindred.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of a closed list, with a short name for forms, the API and the database. */
public interface Coded {

    /** The constant's. */
    String name();

    /** As people read it. */
    String label();

    /** "in-part" for IN_PART. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Coded> Optional<T> find(T[] all, String slug) {
        return Arrays.stream(all).filter(one -> one.slug().equals(slug)).findFirst();
    }

    static <T extends Coded> T get(T[] all, String slug) {
        return find(all, slug).orElseThrow(() -> new IllegalArgumentException("no such value: " + slug));
    }
}
