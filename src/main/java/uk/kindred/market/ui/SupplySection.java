package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Slug;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.charts.BarChart;
import uk.kindred.market.charts.BarChart.Arrangement;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.desk.Group;
import uk.kindred.market.desk.PerPeople;
import uk.kindred.market.supply.KindSupply;

/** How much there is of each kind, against the people who use it, beside region and England. */
final class SupplySection {

    private SupplySection() {}

    static Markup of(Desk desk) {
        List<Component> content = new ArrayList<>();
        if (desk.own().kinds().isEmpty()) {
            content.add(FigureSection.words("No open service here has a council that is known."));
        } else {
            content.add(numbers(desk));
        }
        desk.completeness().sentences(kinds(desk)).forEach(words -> content.add(FigureSection.words(words)));
        if (desk.compared().isEmpty()) {
            content.add(FigureSection.words(
                    "The region’s and England’s figures are being reckoned. Come back in half an hour."));
        }
        Arrays.stream(PerPeople.values()).map(per -> chart(desk, per)).forEach(chart -> {
            if (chart != null) {
                content.add(Charts.figure(chart));
            }
        });
        return FigureSection.of(desk, Figure.SUPPLY, content);
    }

    /** Those of which there is something here or elsewhere. */
    private static List<SupportKind> kinds(Desk desk) {
        return Arrays.stream(SupportKind.values())
                .filter(kind -> desk.groups().stream()
                        .anyMatch(group -> group.find(kind).isPresent()))
                .toList();
    }

    /** Null where none of these kinds is anywhere. */
    private static @Nullable BarChart chart(Desk desk, PerPeople per) {
        List<BarChart.Row> rows = kinds(desk).stream()
                .filter(kind -> PerPeople.of(kind) == per)
                .map(kind -> new BarChart.Row(
                        kind.label(),
                        desk.groups().stream()
                                .<@Nullable Double>map(group -> group.rate(kind))
                                .toList()))
                .toList();
        if (rows.isEmpty()) {
            return null;
        }
        String title = per.inWords().substring(0, 1).toUpperCase(Locale.UK)
                + per.inWords().substring(1);
        return new BarChart(
                "supply-" + Slug.of(per.name()),
                title,
                summary(desk, per),
                "Kind of support",
                Unit.RATE,
                Arrangement.GROUPED,
                desk.groups().stream().map(Group::name).toList(),
                rows);
    }

    /** Of the kind of which England has most. */
    private static String summary(Desk desk, PerPeople per) {
        Group whole = desk.compared().isEmpty()
                ? desk.own()
                : desk.groups().get(Math.min(2, desk.compared().size()));
        return Arrays.stream(SupportKind.values())
                .filter(kind -> PerPeople.of(kind) == per)
                .max((one, other) -> Double.compare(zero(whole.rate(one)), zero(whole.rate(other))))
                .map(kind -> kind.label() + ": "
                        + desk.groups().stream()
                                .map(group -> told(group.rate(kind)) + " in " + group.name())
                                .collect(Collectors.joining(", "))
                        + ".")
                .orElse("");
    }

    private static double zero(@Nullable Double rate) {
        return rate == null ? 0 : rate;
    }

    private static String told(@Nullable Double rate) {
        return rate == null ? "not known" : Unit.RATE.words(rate);
    }

    private static Markup numbers(Desk desk) {
        return new DataTable(
                        "Services in " + desk.own().name() + " by kind",
                        List.of("Kind of support", "Services", "Providers", "Provider unknown", "Beds"),
                        desk.own().kinds().stream().map(SupplySection::row).toList())
                .markup();
    }

    private static List<String> row(KindSupply supply) {
        return List.of(
                supply.kind().label(),
                Unit.COUNT.words(supply.listings()),
                Unit.COUNT.words(supply.providers()),
                Unit.COUNT.words(supply.listings() - supply.providersOf()),
                supply.bedsOf() == 0 ? "–" : Unit.COUNT.words(supply.beds()));
    }
}
