package uk.kindred.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the answers to a closed question. */
public interface Choice {

    /** The constant's. */
    String name();

    String label();

    /** The value in the API and in addresses: "care-home" for CARE_HOME. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Choice> Optional<T> find(T[] choices, String slug) {
        return Arrays.stream(choices)
                .filter(choice -> choice.slug().equals(slug))
                .findFirst();
    }

    /** "home, care-home, short-stay". */
    static String slugs(Choice[] choices) {
        return Arrays.stream(choices).map(Choice::slug).collect(Collectors.joining(", "));
    }
}
