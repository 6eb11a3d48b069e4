package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Duration;
import uk.kindred.funding.Run;
import uk.kindred.pricing.Pounds;

/** Savings over time as a drawing; the table below says the same. */
final class MoneyChart {

    static final String WORDS =
            "Savings over time: the whole line as expected, the dashed lines at the earliest and the latest.";

    private static final int WIDTH = 640;
    private static final int HEIGHT = 260;
    private static final int LEFT = 90;
    private static final int BOTTOM = 30;
    private static final int TOP = 20;

    private final int lastWeek;
    private final long mostPence;

    private MoneyChart(List<Run> runs) {
        this.lastWeek = Math.max(1, runs.stream().mapToInt(Run::weeks).max().orElse(1));
        this.mostPence = Math.max(
                1,
                runs.stream()
                        .flatMap(run -> run.points().stream())
                        .mapToLong(Run.Point::savingsPence)
                        .max()
                        .orElse(1));
    }

    static Markup of(Duration duration) {
        MoneyChart chart = new MoneyChart(List.of(duration.expected(), duration.earliest(), duration.latest()));
        return Markup.tag(
                        "svg",
                        chart.line(duration.earliest(), "6 6"),
                        chart.line(duration.latest(), "6 6"),
                        chart.line(duration.expected(), null),
                        chart.axis(),
                        text(0, TOP, Pounds.inWords(chart.mostPence)),
                        text(0, HEIGHT - BOTTOM, "£0"),
                        text(
                                LEFT,
                                HEIGHT - 8,
                                Dates.month(
                                        duration.expected().points().getFirst().on())),
                        text(WIDTH - 120, HEIGHT - 8, Dates.month(chart.lastDay(duration))))
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("width", "100%")
                .with("role", "img")
                .with("aria-label", WORDS);
    }

    private LocalDate lastDay(Duration duration) {
        return Stream.of(duration.expected(), duration.earliest(), duration.latest())
                .filter(run -> run.weeks() == lastWeek)
                .map(Run::on)
                .findFirst()
                .orElse(duration.expected().on());
    }

    private Markup line(Run run, @Nullable String dashes) {
        String points = run.points().stream().map(this::place).collect(Collectors.joining(" "));
        return Markup.tag("polyline")
                .with("points", points)
                .with("fill", "none")
                .with("stroke", "currentColor")
                .with("stroke-width", dashes == null ? "3" : "1.5")
                .with("stroke-dasharray", dashes);
    }

    private String place(Run.Point point) {
        double x = LEFT + (double) (WIDTH - LEFT) * point.week() / lastWeek;
        double y = TOP + (double) (HEIGHT - TOP - BOTTOM) * (mostPence - point.savingsPence()) / mostPence;
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private Markup axis() {
        return Markup.tag("polyline")
                .with(
                        "points",
                        LEFT + "," + TOP + " " + LEFT + "," + (HEIGHT - BOTTOM) + " " + WIDTH + "," + (HEIGHT - BOTTOM))
                .with("fill", "none")
                .with("stroke", "currentColor");
    }

    private static Markup text(int x, int y, String words) {
        return Markup.tag("text", words)
                .with("x", String.valueOf(x))
                .with("y", String.valueOf(y))
                .with("font-size", "14")
                .with("fill", "currentColor");
    }
}
