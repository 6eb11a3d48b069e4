package uk.kindred.market.ascof;

import java.util.Arrays;
import java.util.Locale;

/** What a measure's numbers are. */
public enum AscofUnit {
    PERCENT("percent", "%.1f%%"),
    PER_100000("per-100000", "%,.1f"),
    OF_24("of-24", "%.1f of 24"),
    OF_12("of-12", "%.1f of 12"),
    SCORE("score", "%.3f");

    private final String slug;
    private final String pattern;

    AscofUnit(String slug, String pattern) {
        this.slug = slug;
        this.pattern = pattern;
    }

    /** The value in the API and files. */
    public String slug() {
        return slug;
    }

    /** "73.8%", "19.5 of 24". */
    public String inWords(double value) {
        return String.format(Locale.UK, pattern, value);
    }

    static AscofUnit get(String slug) {
        return Arrays.stream(values())
                .filter(unit -> unit.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + slug));
    }
}
