package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Duration;
import uk.kindred.funding.Run;
import uk.kindred.pricing.Pounds;

/**
 * Savings over time as a drawing: three lines that differ by their pattern, with sums and dates as text, which does not
 * shrink with the drawing. The table below says the same.
 */
final class MoneyChart {

    private static final int FEW_WEEKS = 26;
    private static final @Nullable String WHOLE = null;
    private static final String DASHED = "14 8";
    private static final String DOTTED = "1 8";

    private final Duration duration;
    private final long limitPence;
    private final ChartScale scale;

    private MoneyChart(Duration duration, long limitPence) {
        this.duration = duration;
        this.limitPence = limitPence;
        this.scale = new ChartScale(List.of(duration.expected(), duration.earliest(), duration.latest()));
    }

    /** Not where the council's share begins at once, whatever is assumed. */
    static boolean isWorthDrawing(Duration duration) {
        return duration.latest().weeks() > 0;
    }

    /** @param limitPence the upper capital limit */
    static Markup of(Duration duration, long limitPence) {
        MoneyChart chart = new MoneyChart(duration, limitPence);
        return Markup.tag(
                        "figure",
                        Markup.tag(
                                "figcaption", "Savings over time. Each line falls where the council’s share begins."),
                        Markup.tag("div", chart.sums(), chart.drawing(), chart.days())
                                .styled("money-plot")
                                .with("role", "img")
                                .with("aria-label", chart.inWords()),
                        chart.key())
                .styled("money-chart");
    }

    private String inWords() {
        return "A drawing of savings over time. As expected, " + inWords(duration.expected()) + ". At the earliest, "
                + inWords(duration.earliest()) + ". At the latest, " + inWords(duration.latest())
                + ". The table below has the same in numbers.";
    }

    private static String inWords(Run run) {
        return "they go from " + Pounds.inWords(run.points().getFirst().savingsPence()) + " on "
                + Dates.day(run.points().getFirst().on()) + " to "
                + Pounds.inWords(run.points().getLast().savingsPence()) + " on " + Dates.day(run.on());
    }

    private Markup sums() {
        Markup sums = Markup.tag("div").styled("money-sums");
        scale.listSums().forEach(pence -> sums.add(Markup.tag("span", Pounds.inWords(pence))));
        return sums;
    }

    private Markup drawing() {
        Markup drawing = Markup.tag("svg")
                .with("viewBox", "0 0 " + ChartScale.WIDTH + " " + ChartScale.HEIGHT)
                .with("preserveAspectRatio", "none");
        scale.listSums().forEach(pence -> drawing.add(across(pence).styled("grid")));
        drawing.add(Markup.tag("polygon").with("points", range()).styled("range"));
        if (scale.holds(limitPence)) {
            drawing.add(across(limitPence).styled("limit"));
        }
        return drawing.containing(
                line(points(duration.earliest()), DOTTED).styled("end"),
                line(points(duration.latest()), DASHED).styled("end"),
                line(points(duration.expected()), WHOLE).styled("expected"));
    }

    private Markup across(long pence) {
        return line(scale.place(0, pence) + " " + scale.place(scale.lastWeek(), pence), WHOLE);
    }

    /** Down to the axis where it ends. */
    private String points(Run run) {
        String line = run.points().stream()
                .map(point -> scale.place(point.week(), point.savingsPence()))
                .collect(Collectors.joining(" "));
        return run.begins() ? line + " " + scale.place(run.weeks(), 0) : line;
    }

    /** Between the earliest and the latest line. */
    private String range() {
        String back = duration.earliest().points().reversed().stream()
                .map(point -> scale.place(point.week(), point.savingsPence()))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        points(duration.latest()),
                        scale.place(duration.earliest().weeks(), 0),
                        back)
                .collect(Collectors.joining(" "));
    }

    private static Markup line(String points, @Nullable String dashes) {
        return Markup.tag("polyline")
                .with("points", points)
                .with("vector-effect", "non-scaling-stroke")
                .with("stroke-dasharray", dashes);
    }

    /** The first day and the last; between them the middle, where months are enough. */
    private Markup days() {
        LocalDate first = duration.expected().points().getFirst().on();
        LocalDate last = first.plusWeeks(scale.lastWeek());
        Markup days = Markup.tag("div").styled("money-days");
        if (scale.lastWeek() < FEW_WEEKS) {
            days.add(Markup.tag("span", Dates.shortDay(first)), Markup.tag("span", Dates.shortDay(last)));
        } else {
            Stream.of(first, first.plusWeeks(scale.lastWeek() / 2), last)
                    .forEach(day -> days.add(Markup.tag("span", Dates.shortMonth(day))));
        }
        return days;
    }

    private Markup key() {
        Markup key = Markup.tag(
                        "ul",
                        entry("expected", WHOLE, "As expected: " + RunWords.end(duration.expected())),
                        entry("end", DOTTED, "At the earliest: " + RunWords.end(duration.earliest())),
                        entry("end", DASHED, "At the latest: " + RunWords.end(duration.latest())))
                .styled("plain-list", "money-key");
        return scale.holds(limitPence)
                ? key.containing(entry(
                        "limit",
                        WHOLE,
                        "The upper capital limit, " + Pounds.inWords(limitPence)
                                + ": with more than this the whole cost is one’s own"))
                : key;
    }

    private static Markup entry(String style, @Nullable String dashes, String words) {
        Markup sample = Markup.tag("svg", line("2,6 46,6", dashes).styled(style))
                .with("viewBox", "0 0 48 12")
                .with("aria-hidden", "true");
        return Markup.tag("li", sample, Markup.tag("span", words));
    }
}
