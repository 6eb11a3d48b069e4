package uk.kindred.providers.numbers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A count as it may be shown: to the nearest ten, so that one visit more or less can't be read from two days' numbers.
 *
 * @param tens null for fewer than ten
 */
public record Shown(@Nullable Long tens) {

    /** Smaller counts are nobody's business: docs/decisions/063-numbers-without-visitors.md. */
    static final long FEWEST = 10;

    private static final long STEP = 10;

    static Shown of(long count) {
        return new Shown(count < FEWEST ? null : (count + STEP / 2) / STEP * STEP);
    }

    /** "about 1,240", "fewer than 10" */
    public String inWords() {
        return tens == null ? "fewer than " + FEWEST : "about " + String.format(Locale.UK, "%,d", tens);
    }
}
