package uk.kindred.market.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.kindred.places.Coordinates;

/**
 * Counts options by postcode, by the rules of a search near it: whoever says which area they serve counts where they
 * serve, whoever does not counts within the miles asked for, and nobody counts twice.
 */
final class Coverage {

    /** Bands of rows that are counted side by side; more than cores, since most people live in few of them. */
    private static final int BANDS = 64;

    private final PostcodeGrid grid;
    private final double miles;
    private final int[] byArea;
    private final List<Circle> circles = new ArrayList<>();
    private int everywhere;

    private Coverage(PostcodeGrid grid, double miles) {
        this.grid = grid;
        this.miles = miles;
        this.byArea = new int[grid.areas().count()];
    }

    /** How many of the options each position of the grid has within reach. */
    static int[] count(PostcodeGrid grid, List<Option> options, double miles) {
        Coverage coverage = new Coverage(grid, miles);
        options.forEach(coverage::add);
        return coverage.count();
    }

    private void add(Option option) {
        if (option.served().england()) {
            everywhere++;
            return;
        }
        BitSet served = grid.areas().servedBy(option.served());
        served.stream().forEach(area -> byArea[area]++);
        Coordinates at = option.at();
        double far = option.miles(miles);
        if (at != null && far > 0) {
            circles.add(Circle.of(at, far, served));
        }
    }

    /** Bands share no postcode, so that none waits for another. */
    private int[] count() {
        // those that follow each other then touch the same postcodes, which are still at hand
        circles.sort(Comparator.comparingDouble(circle -> circle.centre().longitude()));
        int[] counts = new int[grid.size()];
        int[] steps = new int[grid.size() + grid.rows()];
        IntStream.range(0, BANDS).parallel().forEach(band -> {
            int first = grid.rows() * band / BANDS;
            int end = grid.rows() * (band + 1) / BANDS;
            circles.forEach(circle -> circle.count(grid, first, end, steps, counts));
            for (int row = first; row < end; row++) {
                addRow(row, steps, counts);
            }
        });
        return counts;
    }

    /** What counts from one postcode to another, for whole areas and everywhere, to what was counted one by one. */
    private void addRow(int row, int[] steps, int[] counts) {
        int whole = everywhere;
        for (int position = grid.start(row); position < grid.start(row + 1); position++) {
            whole += steps[position + row];
            counts[position] += whole + byArea[grid.areaAt(position)];
        }
    }
}
