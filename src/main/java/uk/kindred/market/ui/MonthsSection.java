package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.LineChart;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.demand.DemandFigures.KindDemand;
import uk.kindred.market.demand.MonthDemand;
import uk.kindred.market.desk.DemandWords;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.desk.NotFoundTrend;

/** How the most wanted kinds were looked for month by month. */
final class MonthsSection {

    private static final int LEAST_MONTHS = 2;

    private MonthsSection() {}

    static Markup of(Desk desk) {
        List<KindDemand> kinds = desk.demand().kinds();
        List<Component> content = new ArrayList<>();
        content.add(
                kinds.isEmpty() || desk.months().size() < LEAST_MONTHS
                        ? FigureSection.words("A line needs at least two months of which something is told.")
                        : Charts.figure(chart(desk, kinds)));
        NotFoundTrend.of(desk.months(), any -> true).ifPresent(trend -> content.add(Charts.figure(trend)));
        return FigureSection.of(desk, Figure.MONTHS, content);
    }

    private static LineChart chart(Desk desk, List<KindDemand> kinds) {
        List<MonthDemand> oldestFirst = desk.months().reversed();
        return new LineChart(
                "months-chart",
                "Searches by month",
                "The kinds looked for most, in tens rounded down. Where the line has a gap, nothing is told.",
                "Month",
                Unit.COUNT,
                oldestFirst.stream()
                        .map(month -> Dates.shortMonth(month.month().atDay(1)))
                        .toList(),
                kinds.stream()
                        .limit(LineChart.MOST_LINES)
                        .map(kind -> line(kind.kind(), oldestFirst))
                        .toList());
    }

    private static LineChart.Line line(String kind, List<MonthDemand> months) {
        return new LineChart.Line(
                DemandWords.kind(kind),
                months.stream()
                        .<@Nullable Long>map(month -> month.find(kind).orElse(null))
                        .toList());
    }
}
