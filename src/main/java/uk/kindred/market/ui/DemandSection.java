package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.demand.Breakdown;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.desk.DemandWords;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.nav.CountingNotice;
import uk.kindred.market.nav.MarketLinks;

/** What people looked for, and what was not found. */
final class DemandSection {

    private static final int MOST_BARS = 10;

    private DemandSection() {}

    static Markup of(Desk desk) {
        List<Component> content = new ArrayList<>();
        List<KindDemand> kinds = desk.demand().kinds();
        if (!desk.demand().counted()) {
            content.add(CountingNotice.off());
        }
        if (kinds.isEmpty()) {
            content.add(FigureSection.words(
                    desk.demand().months().isEmpty()
                            ? noMonth(desk)
                            : "Nothing was looked for here ten times in a month, so nothing is told."));
            content.addAll(DemandComparison.of(desk));
        } else {
            content.add(Charts.figure(most(kinds)));
            content.addAll(DemandComparison.of(desk));
            content.add(notFound(kinds));
            content.add(Markup.tag("h3", "What it was looked for with"));
            kinds.forEach(kind -> content.add(details(kind)));
        }
        content.add(Markup.tag("p", new Anchor(MarketLinks.DEMAND, "What we count of searches, and what we do not")));
        return FigureSection.of(desk, Figure.DEMAND, content);
    }

    private static String noMonth(Desk desk) {
        return desk.demand().counted()
                ? "No month is told yet. Each is told on the second day of the next."
                : "No month is told.";
    }

    private static BarChart most(List<KindDemand> kinds) {
        KindDemand first = kinds.getFirst();
        return BarChart.of(
                "demand-chart",
                "Looked for most",
                DemandWords.kind(first.kind()) + ": at least " + Unit.COUNT.words(first.tens()) + " times.",
                "Looked for",
                Unit.COUNT,
                "At least so many times",
                kinds.stream()
                        .limit(MOST_BARS)
                        .map(kind -> BarChart.Row.of(DemandWords.kind(kind.kind()), (double) kind.tens()))
                        .toList());
    }

    private static Component notFound(List<KindDemand> kinds) {
        List<List<String>> rows = kinds.stream()
                .flatMap(kind -> kind.values().stream()
                        .filter(value -> DemandWords.isNotFound(value.breakdown(), value.value()))
                        .map(value -> List.of(
                                DemandWords.kind(kind.kind()),
                                DemandWords.value(value.breakdown(), value.value()),
                                Unit.COUNT.words(value.tens()))))
                .toList();
        return rows.isEmpty()
                ? FigureSection.words("Nothing was looked for in vain so often that it may be told.")
                : new DataTable(
                                "Looked for and not found",
                                List.of("Looked for", "What was found", "At least so many times"),
                                rows)
                        .markup();
    }

    private static Markup details(KindDemand kind) {
        Markup details = Markup.tag(
                        "details",
                        Markup.tag(
                                "summary",
                                DemandWords.kind(kind.kind()) + ": at least " + Unit.COUNT.words(kind.tens())))
                .styled("chart-table");
        if (kind.values().isEmpty()) {
            return details.containing(FigureSection.words("No more can be told of it."));
        }
        return details.containing(new DataTable(
                        DemandWords.kind(kind.kind()) + ", at least so many times",
                        List.of("What", "Which", "At least"),
                        Arrays.stream(Breakdown.values())
                                .flatMap(breakdown -> rows(kind, breakdown))
                                .toList())
                .markup());
    }

    private static Stream<List<String>> rows(KindDemand kind, Breakdown breakdown) {
        return kind.values().stream()
                .filter(value -> value.breakdown() == breakdown)
                .map(value -> List.of(
                        breakdown.label(),
                        DemandWords.value(breakdown, value.value()),
                        Unit.COUNT.words(value.tens())));
    }
}
