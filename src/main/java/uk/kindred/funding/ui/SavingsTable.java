package uk.kindred.funding.ui;

import java.util.Optional;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Duration;
import uk.kindred.funding.Run;
import uk.kindred.pricing.Pounds;

/** What the chart draws, in numbers: savings as expected, at the earliest and at the latest end. */
final class SavingsTable {

    private static final int WEEKS_IN_YEAR = 52;
    private static final int WEEKS_IN_QUARTER = 13;
    private static final int YEARS_BY_QUARTER = 2;
    private static final long PENCE = 100;

    private final Duration duration;

    private SavingsTable(Duration duration) {
        this.duration = duration;
    }

    /** @param name of what it shows, one of its own for each of a couple */
    static Markup of(Duration duration, String name) {
        return Markup.tag("div", new SavingsTable(duration).table())
                .styled("wide-table")
                .with("role", "region")
                .with("aria-label", name)
                .with("tabindex", "0");
    }

    private Markup table() {
        Markup body = Markup.tag("tbody");
        duration.latest().points().stream().filter(this::isShown).forEach(point -> body.add(row(point)));
        body.add(Tables.row(
                Markup.tag("div", "In the end"),
                end(duration.expected()),
                end(duration.earliest()),
                end(duration.latest())));
        return Tables.table(
                        "Savings, to the pound, with the price of a week’s care then. A dash: the council’s share has begun",
                        body,
                        "On",
                        "As expected",
                        "Earliest end",
                        "Latest end")
                .styled("savings");
    }

    /** Every year, or every quarter of a run that is short. */
    private boolean isShown(Run.Point point) {
        int every = duration.latest().weeks() <= YEARS_BY_QUARTER * WEEKS_IN_YEAR ? WEEKS_IN_QUARTER : WEEKS_IN_YEAR;
        return point.week() % every == 0;
    }

    private Markup row(Run.Point latest) {
        int week = latest.week();
        Markup heading = Markup.tag("div", Markup.tag("div", Dates.shortDay(latest.on())));
        find(duration.expected(), week).ifPresent(point -> addCost(heading, point));
        return Tables.row(
                heading,
                savings(duration.expected(), week),
                savings(duration.earliest(), week),
                savings(duration.latest(), week));
    }

    private static void addCost(Markup heading, Run.Point point) {
        heading.add(
                Markup.tag("div", "care " + Pounds.inWords(point.costPence())).styled("small"));
        if (point.deferredPence() > 0) {
            heading.add(
                    Markup.tag("div", "lent " + pounds(point.deferredPence())).styled("small"));
        }
    }

    /** "£23,118 on 10 Jan 2027" */
    private static String end(Run run) {
        return pounds(run.points().getLast().savingsPence()) + " on " + Dates.shortDay(run.on());
    }

    private static String savings(Run run, int week) {
        return find(run, week).map(point -> pounds(point.savingsPence())).orElse("–");
    }

    private static Optional<Run.Point> find(Run run, int week) {
        return run.points().stream().filter(point -> point.week() == week).findFirst();
    }

    private static String pounds(long pence) {
        return Pounds.inWords((pence + PENCE / 2) / PENCE * PENCE);
    }
}
