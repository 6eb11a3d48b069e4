package uk.kindred.market.reach;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;

/**
 * Postcodes, sorted into cells of a hundredth of a degree by about as much, so that a circle takes or leaves most of them
 * by the cell. A position is a postcode's place in that order; cells of one row stand together, and so do its postcodes.
 */
final class PostcodeGrid {

    private static final double HEIGHT = 0.01;
    private static final double WIDTH = 0.016;
    /** More than any rounding. */
    private static final double A_TRIFLE = 1e-9;

    private final EveryPostcode postcodes;
    private final SmallAreas areas;
    private final double south;
    private final double west;
    private final int rows;
    private final int columns;
    private final int[] cellStarts;
    private final int[] rowOf;
    private final int[] areaOf;
    private final double[] points;
    private final Point[] centres;
    private final double[] reaches;

    private PostcodeGrid(EveryPostcode postcodes, int[] chosen) {
        this.postcodes = postcodes;
        int[] areaOfChosen = new int[chosen.length];
        this.areas = new SmallAreas(postcodes, chosen, areaOfChosen);
        double[] latitudes = new double[chosen.length];
        double[] longitudes = new double[chosen.length];
        double north = -90;
        double east = -180;
        double lowest = 90;
        double leftmost = 180;
        for (int index = 0; index < chosen.length; index++) {
            Coordinates place = postcodes.coordinatesAt(chosen[index]);
            latitudes[index] = place.latitude();
            longitudes[index] = place.longitude();
            north = Math.max(north, place.latitude());
            lowest = Math.min(lowest, place.latitude());
            east = Math.max(east, place.longitude());
            leftmost = Math.min(leftmost, place.longitude());
        }
        south = lowest;
        west = leftmost;
        rows = chosen.length == 0 ? 0 : (int) ((north - south) / HEIGHT) + 1;
        columns = chosen.length == 0 ? 0 : (int) ((east - west) / WIDTH) + 1;
        cellStarts = new int[rows * columns + 1];
        rowOf = new int[chosen.length];
        areaOf = new int[chosen.length];
        points = new double[3 * chosen.length];
        sort(chosen, areaOfChosen, latitudes, longitudes);
        centres = new Point[rows * columns];
        reaches = new double[rows];
        measureCells();
    }

    static PostcodeGrid ofEngland(EveryPostcode postcodes) {
        return new PostcodeGrid(postcodes, IntStream.range(0, postcodes.size()).toArray());
    }

    /** @param gss the council's code; a grid of nothing if no postcode lies there */
    static PostcodeGrid ofCouncil(EveryPostcode postcodes, String gss) {
        return new PostcodeGrid(
                postcodes,
                IntStream.range(0, postcodes.size())
                        .filter(row -> gss.equals(postcodes.councilAt(row)))
                        .toArray());
    }

    private void sort(int[] chosen, int[] areaOfChosen, double[] latitudes, double[] longitudes) {
        int[] cells = new int[chosen.length];
        for (int index = 0; index < chosen.length; index++) {
            cells[index] = rowOf(latitudes[index]) * columns + columnOf(longitudes[index]);
            cellStarts[cells[index] + 1]++;
        }
        for (int cell = 0; cell < rows * columns; cell++) {
            cellStarts[cell + 1] += cellStarts[cell];
        }
        int[] next = cellStarts.clone();
        for (int index = 0; index < chosen.length; index++) {
            int position = next[cells[index]]++;
            rowOf[position] = chosen[index];
            areaOf[position] = areaOfChosen[index];
            Point point = Point.of(Math.toRadians(latitudes[index]), Math.toRadians(longitudes[index]));
            points[3 * position] = point.x();
            points[3 * position + 1] = point.y();
            points[3 * position + 2] = point.z();
        }
    }

    /** A cell's middle, and how far its farthest corner is from there: one of the two nearer to the equator. */
    private void measureCells() {
        for (int row = 0; row < rows; row++) {
            double bottom = south + row * HEIGHT;
            Point middle = Point.of(Math.toRadians(bottom + HEIGHT / 2), Math.toRadians(WIDTH / 2));
            double toBottom = middle.chordTo(Point.of(Math.toRadians(bottom), 0));
            double toTop = middle.chordTo(Point.of(Math.toRadians(bottom + HEIGHT), 0));
            reaches[row] = Math.max(toBottom, toTop) + A_TRIFLE;
            for (int column = 0; column < columns; column++) {
                centres[row * columns + column] = Point.of(
                        Math.toRadians(bottom + HEIGHT / 2), Math.toRadians(west + column * WIDTH + WIDTH / 2));
            }
        }
    }

    int size() {
        return rowOf.length;
    }

    SmallAreas areas() {
        return areas;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** May lie outside the grid. */
    int rowOf(double latitude) {
        return (int) Math.floor((latitude - south) / HEIGHT);
    }

    int columnOf(double longitude) {
        return (int) Math.floor((longitude - west) / WIDTH);
    }

    /** The first position of a cell; the one after its last is the next cell's. */
    int start(int cell) {
        return cellStarts[cell];
    }

    Point centre(int cell) {
        return centres[cell];
    }

    /** The chord from the middle of a cell of this row to its farthest corner, and a trifle more. */
    double reach(int row) {
        return reaches[row];
    }

    int areaAt(int position) {
        return areaOf[position];
    }

    double squaredChord(Point from, int position) {
        return from.squaredChordTo(points[3 * position], points[3 * position + 1], points[3 * position + 2]);
    }

    Coordinates coordinatesAt(int position) {
        return postcodes.coordinatesAt(rowOf[position]);
    }

    @Nullable
    String councilAt(int position) {
        return areas.get(areaOf[position]).council();
    }
}
