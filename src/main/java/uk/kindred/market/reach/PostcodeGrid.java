package uk.kindred.market.reach;

import java.util.Arrays;
import java.util.stream.IntStream;
import uk.kindred.places.Coordinates;
import uk.kindred.places.EveryPostcode;

/**
 * Postcodes, sorted into rows of cells of a few hundred yards, so that what a circle takes of a row stands together. A
 * position is a postcode's place in that order.
 */
final class PostcodeGrid {

    private static final double HEIGHT = 0.006;
    private static final double WIDTH = 0.004;

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

    private PostcodeGrid(EveryPostcode postcodes, int[] chosen) {
        this.postcodes = postcodes;
        int[] areaOfChosen = new int[chosen.length];
        this.areas = new SmallAreas(postcodes, chosen, areaOfChosen);
        Coordinates[] places =
                Arrays.stream(chosen).mapToObj(postcodes::coordinatesAt).toArray(Coordinates[]::new);
        south = Arrays.stream(places).mapToDouble(Coordinates::latitude).min().orElse(0);
        west = Arrays.stream(places).mapToDouble(Coordinates::longitude).min().orElse(0);
        double north =
                Arrays.stream(places).mapToDouble(Coordinates::latitude).max().orElse(0);
        double east =
                Arrays.stream(places).mapToDouble(Coordinates::longitude).max().orElse(0);
        rows = chosen.length == 0 ? 0 : (int) ((north - south) / HEIGHT) + 1;
        columns = chosen.length == 0 ? 0 : (int) ((east - west) / WIDTH) + 1;
        cellStarts = new int[rows * columns + 1];
        rowOf = new int[chosen.length];
        areaOf = new int[chosen.length];
        points = new double[3 * chosen.length];
        sort(chosen, areaOfChosen, places);
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

    private void sort(int[] chosen, int[] areaOfChosen, Coordinates[] places) {
        int[] cells = new int[chosen.length];
        for (int index = 0; index < chosen.length; index++) {
            cells[index] = rowOf(places[index].latitude()) * columns + columnOf(places[index].longitude());
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
            Point point = Point.of(places[index]);
            points[3 * position] = point.x();
            points[3 * position + 1] = point.y();
            points[3 * position + 2] = point.z();
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

    /** May lie outside the grid. */
    int rowOf(double latitude) {
        return (int) Math.floor((latitude - south) / HEIGHT);
    }

    private int columnOf(double longitude) {
        return (int) Math.floor((longitude - west) / WIDTH);
    }

    /** The southern edge of a row, in degrees; that of the row after the last is the northern edge of the last. */
    double edge(int row) {
        return south + row * HEIGHT;
    }

    /** The first position of a row; the one after its last is the next row's. */
    int start(int row) {
        return cellStarts[row * columns];
    }

    /** The first position of the cell of a row in which a longitude lies: all before it lie west of that. */
    int cellStart(int row, double longitude) {
        return cellStarts[row * columns + Math.clamp(columnOf(longitude), 0, columns)];
    }

    /** The position after that cell's last: all from there on lie east of the longitude. */
    int cellEnd(int row, double longitude) {
        return cellStarts[row * columns + Math.clamp(columnOf(longitude) + 1, 0, columns)];
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
}
