package uk.kindred.market.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.Charts;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.StripChart;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Figure;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.PriceGap;
import uk.kindred.pricing.Payer;

/** What is asked, of whom, how that spreads, how the two differ, and how it has changed. */
final class PriceSection {

    private static final double TEN = 10;
    private static final String TOO_FEW = "too few";

    private PriceSection() {}

    static Markup of(Desk desk) {
        List<Component> content = new ArrayList<>();
        List<KindSupply> known = desk.own().kinds().stream()
                .filter(supply -> !supply.prices().isEmpty())
                .toList();
        if (known.isEmpty()) {
            content.add(Markup.tag(
                    "p",
                    Markup.tag("span", "No service here tells a price yet. "),
                    new Anchor("/list-your-service", "Do you run one?")));
        } else {
            content.add(FigureSection.words(
                    "Few services tell their prices, and those who do may not be like the others. Prices are told from"
                            + " five services on."));
            for (Payer payer : List.of(Payer.SELF_FUNDER, Payer.COUNCIL)) {
                chart(known, payer).map(Charts::figure).ifPresent(content::add);
            }
            content.add(changes(known));
            PriceComparison.of(desk).ifPresent(content::add);
        }
        return FigureSection.of(desk, Figure.PRICES, content);
    }

    private static Optional<StripChart> chart(List<KindSupply> known, Payer payer) {
        List<StripChart.Row> rows = known.stream()
                .flatMap(supply -> prices(supply, payer).stream().map(prices -> row(supply, prices)))
                .toList();
        return rows.stream().allMatch(row -> row.quartiles() == null)
                ? Optional.empty()
                : Optional.of(new StripChart(
                        "prices-" + payer.slug(),
                        payer == Payer.COUNCIL
                                ? "A week, where the council pays"
                                : "A week, for people who pay themselves",
                        "The strip is the middle half of services whose price is known; the mark is the middle one. "
                                + prices(known.getFirst(), payer)
                                        .map(prices -> knownOf(known.getFirst(), prices))
                                        .orElse(""),
                        "Kind of support",
                        Unit.PENCE,
                        rows));
    }

    private static String knownOf(KindSupply supply, PriceFigures prices) {
        return "Known of " + Unit.COUNT.words(prices.known()) + " of " + Unit.COUNT.words(supply.listings()) + " "
                + supply.kind().plural() + ".";
    }

    static Optional<PriceFigures> prices(KindSupply supply, Payer payer) {
        return supply.prices().stream()
                .filter(prices -> prices.payer() == payer)
                .findFirst();
    }

    private static StripChart.Row row(KindSupply supply, PriceFigures prices) {
        PriceFigures.Quartiles weekly = prices.weekly();
        return new StripChart.Row(
                supply.kind().label(),
                weekly == null
                        ? null
                        : new StripChart.Quartiles(weekly.lowerPence(), weekly.medianPence(), weekly.upperPence()),
                prices.known());
    }

    private static Markup changes(List<KindSupply> known) {
        return new DataTable(
                        "Prices known, their change in a year, and the gap",
                        List.of(
                                "Kind of support",
                                "Services",
                                "Known, self-funders",
                                "Known, council",
                                "Questioned",
                                "Change, self-funders",
                                "Change, council",
                                "Self-funders pay more"),
                        known.stream()
                                .map(supply -> List.of(
                                        supply.kind().label(),
                                        Unit.COUNT.words(supply.listings()),
                                        count(supply, Payer.SELF_FUNDER),
                                        count(supply, Payer.COUNCIL),
                                        Unit.COUNT.words(supply.prices().stream()
                                                .mapToLong(PriceFigures::questioned)
                                                .sum()),
                                        change(supply, Payer.SELF_FUNDER),
                                        change(supply, Payer.COUNCIL),
                                        gap(supply.gap())))
                                .toList())
                .markup();
    }

    private static String count(KindSupply supply, Payer payer) {
        return Unit.COUNT.words(prices(supply, payer).map(PriceFigures::known).orElse(0L));
    }

    private static String change(KindSupply supply, Payer payer) {
        return prices(supply, payer)
                .map(PriceFigures::change)
                .map(change -> signed(change.medianPerMille()) + " (of " + change.listings() + ")")
                .orElse(TOO_FEW);
    }

    private static String signed(long perMille) {
        return (perMille > 0 ? "+" : "") + Unit.PERCENT.words(perMille / TEN);
    }

    private static String gap(@Nullable PriceGap gap) {
        return gap == null
                ? TOO_FEW
                : Unit.PENCE.words(gap.medianPence()) + " a week, " + signed(gap.medianPerMille()) + " (of "
                        + gap.listings() + ")";
    }
}
