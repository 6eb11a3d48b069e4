package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All that follows from sums by adding and subtracting them: one person's value follows exactly if, in the reduced form, a
 * row has that person alone.
 */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private Elimination() {}

    /** The reduced row echelon form, without rows of nothing. */
    static List<double[]> reduced(double[][] given) {
        double[][] rows = Arrays.stream(given).map(double[]::clone).toArray(double[][]::new);
        int done = 0;
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = largest(rows, done, column);
            if (Math.abs(rows[pivot][column]) < NOTHING) {
                continue;
            }
            double[] swapped = rows[done];
            rows[done] = rows[pivot];
            rows[pivot] = swapped;
            clear(rows, done, column);
            done++;
        }
        return new ArrayList<>(Arrays.asList(rows).subList(0, done));
    }

    private static int largest(double[][] rows, int from, int column) {
        int best = from;
        for (int row = from + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void clear(double[][] rows, int pivot, int column) {
        double by = rows[pivot][column];
        for (int i = 0; i < rows[pivot].length; i++) {
            rows[pivot][i] /= by;
        }
        for (int row = 0; row < rows.length; row++) {
            double factor = rows[row][column];
            if (row != pivot && Math.abs(factor) > NOTHING) {
                for (int i = 0; i < rows[row].length; i++) {
                    rows[row][i] -= factor * rows[pivot][i];
                }
            }
        }
    }

    static long countOf(double[] row) {
        return Arrays.stream(row).filter(value -> Math.abs(value) > NOTHING).count();
    }
}
