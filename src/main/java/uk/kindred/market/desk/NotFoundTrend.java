package uk.kindred.market.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.market.charts.LineChart;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.demand.MonthDemand;

/** What was looked for in vain, month by month: of the kinds that most is told of. */
public final class NotFoundTrend {

    private static final int LEAST_MONTHS = 2;

    private NotFoundTrend() {}

    /**
     * @param newestFirst months that are told
     * @param kinds which kinds may be shown
     * @return empty of fewer than two months, or where nothing is told of any
     */
    public static Optional<LineChart> of(List<MonthDemand> newestFirst, Predicate<String> kinds) {
        List<String> most = most(newestFirst, kinds);
        if (newestFirst.size() < LEAST_MONTHS || most.isEmpty()) {
            return Optional.empty();
        }
        List<MonthDemand> oldestFirst = newestFirst.reversed();
        return Optional.of(new LineChart(
                "not-found-chart",
                "Looked for and not found, by month",
                "Searches that found nothing, in tens rounded down. Where the line has a gap, nothing is told.",
                "Month",
                Unit.COUNT,
                oldestFirst.stream()
                        .map(month -> Dates.shortMonth(month.month().atDay(1)))
                        .toList(),
                most.stream().map(kind -> line(kind, oldestFirst)).toList()));
    }

    private static List<String> most(List<MonthDemand> months, Predicate<String> kinds) {
        Map<String, Long> sums = new TreeMap<>();
        months.forEach(month -> month.notFound().forEach((kind, tens) -> sums.merge(kind, tens, Long::sum)));
        return sums.entrySet().stream()
                .filter(kind -> kinds.test(kind.getKey()))
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> kind) -> -kind.getValue()))
                .limit(LineChart.MOST_LINES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static LineChart.Line line(String kind, List<MonthDemand> months) {
        return new LineChart.Line(
                DemandWords.kind(kind),
                months.stream()
                        .<@Nullable Long>map(month -> month.findNotFound(kind).orElse(null))
                        .toList());
    }
}
