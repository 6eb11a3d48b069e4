package uk.kindred.market.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.RoundStep;
import uk.kindred.base.ui.Markup;

/** Draws lines over time: round sums above their rules, a mark at each value, the first, middle and last time below. */
final class LineDrawing {

    private static final double WHOLE = 100;
    private static final int MOST_STEPS = 4;
    /** Room for half a mark at both sides, in percent of the width. */
    private static final double SIDE = 2;
    /** So that the first mark stands beside the sums, and not on them. */
    private static final double LEFT = 12;

    /** In the height of letters. */
    private static final double TOP = 1.4;

    private static final double HEIGHT = 11;
    private static final double FOOT = 1.8;
    private static final double RADIUS = 0.28;
    /** So many names have room below. */
    private static final int FEW = 3;

    private final LineChart chart;
    private final Markup drawing;
    private final long step;
    private final long steps;

    private LineDrawing(LineChart chart) {
        this.chart = chart;
        this.step = RoundStep.atLeast(Math.ceilDiv(chart.most(), MOST_STEPS));
        this.steps = Math.ceilDiv(chart.most(), step);
        this.drawing = Svg.drawing(chart, TOP + HEIGHT + FOOT);
    }

    static Markup of(LineChart chart) {
        LineDrawing drawing = new LineDrawing(chart);
        drawing.addScale();
        drawing.addNames();
        for (int series = 0; series < chart.lines().size(); series++) {
            drawing.addLine(chart.lines().get(series).values(), series);
        }
        return drawing.drawing;
    }

    /** Of each line another shape, so that they are not told apart by colour alone. */
    static Markup mark(double x, double y, int series) {
        return Svg.dot(x, y, RADIUS).styled("chart-dot", "chart-dot-" + (series + 1));
    }

    private void addScale() {
        for (long mark = 0; mark <= steps; mark++) {
            double y = y(mark * step);
            drawing.add(
                    Svg.line(0, y, WHOLE, y).styled("chart-grid"),
                    Svg.text(0, y - RADIUS, chart.unit().words(mark * step)).styled("chart-scale"));
        }
    }

    private void addNames() {
        int last = chart.points().size() - 1;
        double foot = TOP + HEIGHT + 1.3;
        if (last >= 0) {
            drawing.add(Svg.text(LEFT - SIDE, foot, chart.points().getFirst()).styled("chart-scale"));
        }
        if (last + 1 >= FEW && last % 2 == 0) {
            drawing.add(
                    Svg.centred(x(last / 2), foot, chart.points().get(last / 2)).styled("chart-scale"));
        }
        if (last >= 1) {
            drawing.add(Svg.endingAt(WHOLE, foot, chart.points().getLast()).styled("chart-scale"));
        }
    }

    private void addLine(List<@Nullable Long> values, int series) {
        for (int point = 1; point < values.size(); point++) {
            Long from = values.get(point - 1);
            Long to = values.get(point);
            if (from != null && to != null) {
                drawing.add(Svg.line(x(point - 1), y(from), x(point), y(to))
                        .styled("chart-line", "chart-line-" + (series + 1)));
            }
        }
        for (int point = 0; point < values.size(); point++) {
            Long value = values.get(point);
            if (value != null) {
                drawing.add(mark(x(point), y(value), series));
            }
        }
    }

    private double x(int point) {
        int last = chart.points().size() - 1;
        return last == 0 ? WHOLE / 2 : LEFT + (WHOLE - SIDE - LEFT) * point / last;
    }

    private double y(long value) {
        return TOP + HEIGHT * (1 - (double) value / (steps * step));
    }
}
