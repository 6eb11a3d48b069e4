package uk.kindred.market.reach;

import java.util.BitSet;
import uk.kindred.places.Coordinates;

/**
 * All that lies so far from a place, but for some small areas that count already.
 *
 * @param without numbers of small areas; empty for none
 */
record Circle(Coordinates centre, Point point, double miles, BitSet without) {

    /** A little less than the miles of a degree of latitude. */
    private static final double MILES_PER_DEGREE = 68.7;

    /** Where the chord, reckoned in another way, may round otherwise than the formula that searches measure by. */
    private static final double DOUBT = 1e-7;

    static Circle of(Coordinates centre, double miles, BitSet without) {
        return new Circle(centre, Point.of(centre), miles, without);
    }

    /**
     * Adds one to each postcode inside that lies in these rows of cells.
     *
     * @param steps of each row of cells, and one more: added to where cells begin that are inside whole, taken from where
     *     they end
     * @param counts added to where a cell is inside in part
     */
    void count(PostcodeGrid grid, int firstRow, int endRow, int[] steps, int[] counts) {
        double north = miles / MILES_PER_DEGREE;
        int from = Math.max(firstRow, grid.rowOf(centre.latitude() - north));
        int to = Math.min(endRow - 1, grid.rowOf(centre.latitude() + north));
        if (from > to) {
            return;
        }
        double east = north / Math.cos(Math.toRadians(Math.min(89, Math.abs(centre.latitude()) + north)));
        int left = Math.max(0, grid.columnOf(centre.longitude() - east));
        int right = Math.min(grid.columns() - 1, grid.columnOf(centre.longitude() + east));
        double chord = Point.chord(miles);
        for (int row = from; row <= to; row++) {
            countRow(grid, row, left, right, chord, steps, counts);
        }
    }

    /** Whole cells stand together, with those on the edge on both sides of them. */
    private void countRow(PostcodeGrid grid, int row, int left, int right, double chord, int[] steps, int[] counts) {
        int start = row * grid.columns();
        double whole = chord - grid.reach(row);
        double none = chord + grid.reach(row);
        int first = left;
        for (; first <= right; first++) {
            double away = grid.centre(start + first).chordTo(point);
            if (away < whole && without.isEmpty()) {
                break;
            }
            if (away <= none) {
                countCell(grid, start + first, chord, counts);
            }
        }
        if (first > right) {
            return;
        }
        int last = right;
        for (double away = grid.centre(start + last).chordTo(point); away >= whole; ) {
            if (away <= none) {
                countCell(grid, start + last, chord, counts);
            }
            last--;
            away = grid.centre(start + last).chordTo(point);
        }
        steps[start + row + first]++;
        steps[start + row + last + 1]--;
    }

    private void countCell(PostcodeGrid grid, int cell, double chord, int[] counts) {
        double squared = chord * chord;
        for (int position = grid.start(cell); position < grid.start(cell + 1); position++) {
            if (holds(grid, position, squared) && !without.get(grid.areaAt(position))) {
                counts[position]++;
            }
        }
    }

    private boolean holds(PostcodeGrid grid, int position, double squared) {
        double away = grid.squaredChord(point, position);
        if (Math.abs(away - squared) > squared * DOUBT) {
            return away < squared;
        }
        return centre.milesTo(grid.coordinatesAt(position)) <= miles;
    }
}
