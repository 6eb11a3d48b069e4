package uk.kindred.market.likeness;

import java.util.HashMap;
import java.util.Map;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;

/**
 * How much of a council's area is country: of its live postcodes, those in squares with fewer than 40. A square is about five
 * square kilometres and a postcode about 38 people, so that this is fewer than some 300 people in a square kilometre, where
 * Eurostat's degree of urbanisation draws the line. It is a stand-in for the official rural and urban classification, which is
 * not among our data.
 */
final class SparsePostcodes {

    private static final double NORTH = 0.02;
    private static final double EAST = 0.033;
    private static final int FEW = 40;
    private static final long COLUMNS = 100_000;

    private SparsePostcodes() {}

    /** From 0 to 1, by council. */
    static Map<String, Double> shares(EveryPostcode postcodes) {
        Map<Long, Integer> squares = new HashMap<>();
        for (int row = 0; row < postcodes.size(); row++) {
            squares.merge(square(postcodes.coordinatesAt(row)), 1, Integer::sum);
        }
        Map<String, long[]> counts = new HashMap<>();
        for (int row = 0; row < postcodes.size(); row++) {
            String council = postcodes.councilAt(row);
            if (council != null) {
                long[] count = counts.computeIfAbsent(council, any -> new long[2]);
                count[0]++;
                count[1] += squares.getOrDefault(square(postcodes.coordinatesAt(row)), 0) < FEW ? 1 : 0;
            }
        }
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((council, count) -> shares.put(council, (double) count[1] / count[0]));
        return shares;
    }

    private static long square(Coordinates point) {
        long north = (long) Math.floor(point.latitude() / NORTH);
        long east = (long) Math.floor(point.longitude() / EAST);
        return north * COLUMNS + east;
    }
}
