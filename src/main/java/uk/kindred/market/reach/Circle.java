package uk.kindred.market.reach;

import java.util.BitSet;
import uk.kindred.places.Coordinates;

/**
 * All that lies so far from a place, but for some small areas that count already. Of each row of cells it takes those that
 * surely lie inside with two additions, and measures the postcodes of those at both ends.
 *
 * @param without numbers of small areas; empty for none
 */
record Circle(Coordinates centre, Point point, double miles, BitSet without) {

    /** Where the chord, reckoned in another way, may round otherwise than the formula that searches measure by. */
    private static final double DOUBT = 1e-7;

    /** In degrees, a foot or more: more than any rounding of where a circle's edge is. */
    private static final double A_TRIFLE = 5e-6;

    static Circle of(Coordinates centre, double miles, BitSet without) {
        return new Circle(centre, Point.of(centre), miles, without);
    }

    /**
     * Adds one to each postcode inside that lies in these rows.
     *
     * @param steps of each position and, after each row, one more: added to where those begin that lie inside for sure,
     *     taken from where they end
     * @param counts added to where that has to be measured
     */
    void count(PostcodeGrid grid, int firstRow, int endRow, int[] steps, int[] counts) {
        double high = Math.toDegrees(miles * Coordinates.METRES_PER_MILE / Coordinates.EARTH_RADIUS_METRES) + A_TRIFLE;
        int from = Math.max(firstRow, grid.rowOf(centre.latitude() - high));
        int to = Math.min(endRow - 1, grid.rowOf(centre.latitude() + high));
        if (from > to) {
            return;
        }
        CircleWidths widths = new CircleWidths(centre.latitude(), miles);
        double doubt = widths.squaredChord() * DOUBT;
        double below = widths.halfAt(grid.edge(from));
        for (int row = from; row <= to; row++) {
            double above = widths.halfAt(grid.edge(row + 1));
            double surely = Math.min(below, above) - A_TRIFLE;
            double atMost = (widths.isWidestBetween(grid.edge(row), grid.edge(row + 1))
                            ? widths.widest()
                            : Math.max(below, above))
                    + A_TRIFLE;
            below = above;
            int start = grid.cellStart(row, centre.longitude() - atMost);
            int end = grid.cellEnd(row, centre.longitude() + atMost);
            int inside = grid.cellEnd(row, centre.longitude() - surely);
            int insideEnd = grid.cellStart(row, centre.longitude() + surely);
            if (surely > 0 && inside < insideEnd) {
                measure(grid, start, inside, widths.squaredChord(), doubt, counts);
                take(grid, row, inside, insideEnd, steps, counts);
                measure(grid, insideEnd, end, widths.squaredChord(), doubt, counts);
            } else if (atMost > 0) {
                measure(grid, start, end, widths.squaredChord(), doubt, counts);
            }
        }
    }

    private void take(PostcodeGrid grid, int row, int start, int end, int[] steps, int[] counts) {
        if (without.isEmpty()) {
            steps[start + row]++;
            steps[end + row]--;
            return;
        }
        for (int position = start; position < end; position++) {
            if (!without.get(grid.areaAt(position))) {
                counts[position]++;
            }
        }
    }

    /** Half of what is measured lies inside, by chance, so that the sign of what is left is added instead of asked for. */
    private void measure(PostcodeGrid grid, int start, int end, double squared, double doubt, int[] counts) {
        for (int position = start; position < end; position++) {
            double over = grid.squaredChord(point, position) - squared;
            int inside = (int) (Double.doubleToRawLongBits(over) >>> (Double.SIZE - 1));
            if (Math.abs(over) <= doubt) {
                inside = centre.milesTo(grid.coordinatesAt(position)) <= miles ? 1 : 0;
            }
            if (!without.isEmpty() && without.get(grid.areaAt(position))) {
                inside = 0;
            }
            counts[position] += inside;
        }
    }
}
