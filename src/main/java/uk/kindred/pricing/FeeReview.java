package uk.kindred.pricing;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * When and how prices go up.
 *
 * @param rule in the provider's words: "each April, by inflation and 2%"
 * @param month none if it is not said or differs
 */
public record FeeReview(String rule, @Nullable Month month) {

    private static final int MOST_CHARACTERS = 300;

    public FeeReview {
        rule = rule.strip();
        if (rule.isEmpty() || rule.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "Say in 1 to " + MOST_CHARACTERS + " characters how prices are reviewed.");
        }
    }
}
