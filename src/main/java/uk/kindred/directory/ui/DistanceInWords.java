package uk.kindred.directory.ui;

import java.util.Locale;

/** Distances as people say them. */
public final class DistanceInWords {

    private static final double WHOLE_MILES_FROM = 10;
    private static final double SHORTEST = 0.1;

    private DistanceInWords() {}

    /** "less than 0.1 miles", "1 mile", "2.3 miles", "14 miles"; in a straight line. */
    public static String of(double miles) {
        if (miles < SHORTEST) {
            return "less than 0.1 miles";
        }
        String number = String.format(Locale.UK, miles >= WHOLE_MILES_FROM ? "%.0f" : "%.1f", miles)
                .replaceFirst("\\.0$", "");
        return number + (number.equals("1") ? " mile" : " miles");
    }

    /** "About 2 miles": from the middle of a district, which is near a home and no more. */
    public static String roughly(double miles) {
        long whole = Math.round(miles);
        return whole < 1 ? "Less than a mile" : "About " + whole + (whole == 1 ? " mile" : " miles");
    }
}
