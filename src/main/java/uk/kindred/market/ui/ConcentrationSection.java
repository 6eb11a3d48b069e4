package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.supply.KindSupply;

/** How much would go with the largest provider of each kind. */
final class ConcentrationSection {

    private static final double TEN = 10;

    private ConcentrationSection() {}

    static Markup of(Desk desk) {
        List<KindSupply> kinds = desk.own().kinds();
        List<KindSupply> known = kinds.stream()
                .filter(supply -> supply.concentration().largestByListings() != null)
                .toList();
        List<Component> content = new ArrayList<>();
        if (known.size() < kinds.size()) {
            content.add(
                    FigureSection.words("No share is told where it is known of fewer than four fifths of the services"
                            + " who runs them: whoever seems the largest then need not be."));
        }
        if (!known.isEmpty()) {
            content.add(Charts.figure(chart(known)));
        }
        if (!kinds.isEmpty()) {
            content.add(largest(kinds));
        }
        return FigureSection.of(desk, Figure.CONCENTRATION, content);
    }

    private static BarChart chart(List<KindSupply> known) {
        return BarChart.of(
                "concentration-chart",
                "The largest provider’s share of services",
                summary(known.getFirst()),
                "Kind of support",
                Unit.PERCENT,
                "Of services",
                known.stream()
                        .map(supply -> BarChart.Row.of(
                                supply.kind().label(),
                                percent(supply.concentration().listingsPerMille())))
                        .toList());
    }

    private static String summary(KindSupply supply) {
        return "With " + name(supply.concentration().largestByListings()) + " would go "
                + part(supply.concentration().listings(), supply.listings()) + " "
                + supply.kind().plural() + ". "
                + "Of " + part(supply.listings() - supply.providersOf(), supply.listings())
                + " it is not known who runs them.";
    }

    private static @Nullable Double percent(@Nullable Long perMille) {
        return perMille == null ? null : perMille / TEN;
    }

    private static Markup largest(List<KindSupply> kinds) {
        return new DataTable(
                        "What would go with the largest provider",
                        List.of(
                                "Kind of support",
                                "Most services",
                                "Services that would go",
                                "Provider unknown",
                                "Most beds",
                                "Beds that would go"),
                        kinds.stream()
                                .map(supply -> List.of(
                                        supply.kind().label(),
                                        name(supply.concentration().largestByListings()),
                                        part(supply.concentration().listings(), supply.listings()),
                                        part(supply.listings() - supply.providersOf(), supply.listings()),
                                        supply.bedsOf() == 0
                                                ? "–"
                                                : name(supply.concentration().largestByBeds()),
                                        part(supply.concentration().beds(), supply.beds())))
                                .toList())
                .markup();
    }

    private static String name(@Nullable String name) {
        return Objects.requireNonNullElse(name, "not told");
    }

    private static String part(@Nullable Long part, long whole) {
        return part == null ? "–" : Unit.COUNT.words(part) + " of " + Unit.COUNT.words(whole);
    }
}
