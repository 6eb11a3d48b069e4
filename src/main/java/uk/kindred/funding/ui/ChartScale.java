package uk.kindred.funding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kindred.base.RoundStep;
import uk.kindred.funding.Run;

/** Where sums and weeks stand in a drawing of 1000 by 300 units, with round sums beside it. */
final class ChartScale {

    static final int WIDTH = 1000;
    static final int HEIGHT = 300;

    private static final int MOST_STEPS = 4;
    /** No smaller step, in pence. */
    private static final int POUND = 100;

    private final int lastWeek;
    private final long stepPence;
    private final int steps;

    ChartScale(List<Run> runs) {
        this.lastWeek = Math.max(1, runs.stream().mapToInt(Run::weeks).max().orElse(1));
        long most = runs.stream()
                .flatMap(run -> run.points().stream())
                .mapToLong(Run.Point::savingsPence)
                .max()
                .orElse(1);
        this.stepPence = RoundStep.atLeast(Math.max(POUND, Math.ceilDiv(most, MOST_STEPS)));
        this.steps = (int) Math.max(1, Math.ceilDiv(most, stepPence));
    }

    int lastWeek() {
        return lastWeek;
    }

    /** From the top down to nothing. */
    List<Long> listSums() {
        List<Long> sums = new ArrayList<>();
        for (int step = steps; step >= 0; step--) {
            sums.add(step * stepPence);
        }
        return sums;
    }

    boolean holds(long pence) {
        return pence <= steps * stepPence;
    }

    String place(int week, long pence) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(week), y(pence));
    }

    private double x(int week) {
        return (double) WIDTH * week / lastWeek;
    }

    private double y(long pence) {
        double top = (double) steps * stepPence;
        return HEIGHT * (top - pence) / top;
    }
}
