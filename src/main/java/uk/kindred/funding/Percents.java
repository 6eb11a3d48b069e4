package uk.kindred.funding;

import java.util.List;

/** A low, an expected and a high rate a year, in hundredths of a percent: 5% is 500. */
public record Percents(int low, int expected, int high) {

    /** More a year is no plan but a slip. */
    public static final int MOST_HUNDREDTHS = 2_000;

    private static final int POINT = 100;

    public Percents {
        if (low < 0 || expected < low || high < expected || high > MOST_HUNDREDTHS) {
            throw new IllegalArgumentException(
                    "Rates are from 0 to 20 percent a year, the low one first, then the expected and the high one.");
        }
    }

    List<Integer> all() {
        return List.of(low, expected, high);
    }

    /** A point more than expected. */
    int expectedAndOne() {
        return Math.min(MOST_HUNDREDTHS, expected + POINT);
    }
}
