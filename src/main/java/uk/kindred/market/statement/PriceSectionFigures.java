package uk.kindred.market.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.PriceGap;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;
import uk.kindred.pricing.Payer;

/** What a week costs, by kind and payer. */
final class PriceSectionFigures {

    static final String SLUG = "prices";
    static final String TITLE = "What it costs";

    private static final double PER_CENT = 10;

    private PriceSectionFigures() {}

    static SectionFigures of(Council council, SupplyToday.Told supplyToday) {
        List<KindSupply> supply = supplyToday.kinds();
        List<Figure> figures = Stream.of(Payer.SELF_FUNDER, Payer.COUNCIL)
                .map(payer -> strips(payer, supply))
                .filter(Objects::nonNull)
                .toList();
        List<String> sentences = new ArrayList<>();
        supply.forEach(kind -> {
            PriceGap gap = kind.gap();
            if (gap != null) {
                sentences.add(gap(kind, gap));
            }
        });
        if (figures.isEmpty()) {
            sentences.add(
                    "Too few services in " + council.shortName() + " tell their prices to say what care costs here.");
        }
        return new SectionFigures(
                SLUG,
                TITLE,
                sentences,
                figures,
                "prices that providers, councils and their pages tell, as a whole week of each kind’s typical plan at its"
                        + " lowest, reckoned on " + Dates.day(supplyToday.reckonedOn())
                        + ". Those who tell may not be like the others. Told from five services.");
    }

    private static @Nullable Figure strips(Payer payer, List<KindSupply> supply) {
        List<Figure.Row> rows = supply.stream()
                .flatMap(kind -> kind.prices().stream()
                        .filter(prices -> prices.payer() == payer && prices.weekly() != null)
                        .map(prices -> row(kind, prices)))
                .toList();
        return rows.isEmpty()
                ? null
                : new Figure(
                        "prices-" + payer.slug(),
                        "A week for " + payer.who(),
                        "The half of the services in the middle, and the middle one.",
                        Figure.Shape.STRIPS,
                        Unit.PENCE,
                        List.of("Kind of support", "A quarter", "The middle one", "Three quarters", "Known"),
                        rows);
    }

    private static Figure.Row row(KindSupply kind, PriceFigures prices) {
        PriceFigures.Quartiles week = Objects.requireNonNull(prices.weekly());
        return Figure.Row.ofValues(
                kind.kind().label(),
                Arrays.asList(
                        (double) week.lowerPence(), (double) week.medianPence(), (double) week.upperPence(), (double)
                                prices.known()));
    }

    private static String gap(KindSupply kind, PriceGap gap) {
        return "%s: people who pay themselves pay %s a week %s than the council does, or %s (the middle one of %d services)."
                .formatted(
                        kind.kind().label(),
                        Unit.PENCE.words(Math.abs(gap.medianPence())),
                        gap.medianPence() < 0 ? "less" : "more",
                        Unit.PERCENT.words(Math.abs(gap.medianPerMille()) / PER_CENT),
                        gap.listings());
    }
}
