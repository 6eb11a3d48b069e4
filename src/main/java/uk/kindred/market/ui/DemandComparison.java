package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.DemandGroup;
import uk.kindred.market.desk.DemandWords;
import uk.kindred.market.desk.Desk;

/** How often each kind was looked for here, in the region and in England: sums of what is told, and of nothing else. */
final class DemandComparison {

    private DemandComparison() {}

    /** Nothing where nothing is told of England. */
    static List<Component> of(Desk desk) {
        List<DemandGroup> groups = desk.demandGroups();
        if (groups.isEmpty() || groups.getLast().kinds().isEmpty()) {
            return List.of();
        }
        List<String> headings = new ArrayList<>(List.of("Looked for"));
        groups.forEach(group -> headings.add(group.name()));
        List<List<String>> rows = groups.getLast().kinds().keySet().stream()
                .sorted(Comparator.comparingLong(
                                (String kind) -> -groups.getFirst().tens(kind))
                        .thenComparingLong(kind -> -groups.getLast().tens(kind))
                        .thenComparing(Comparator.naturalOrder()))
                .map(kind -> row(groups, kind))
                .toList();
        return List.of(
                new DataTable("Looked for here, in the region and in England", headings, rows).markup(),
                FigureSection.words("At least so many searches, and how many that is for 10,000 adults. Region and"
                        + " England are sums of what is told of each council and month: what was looked for less than ten"
                        + " times in one of them is missing, so that areas of small councils are told lower."));
    }

    private static List<String> row(List<DemandGroup> groups, String kind) {
        List<String> cells = new ArrayList<>(List.of(DemandWords.kind(kind)));
        groups.forEach(group -> cells.add(cell(group, kind)));
        return cells;
    }

    private static String cell(DemandGroup group, String kind) {
        @Nullable Double rate = group.rate(kind);
        return group.tens(kind) == 0
                ? "not told"
                : Unit.COUNT.words(group.tens(kind))
                        + (rate == null ? "" : " (" + Unit.RATE.words(rate) + " for 10,000 adults)");
    }
}
