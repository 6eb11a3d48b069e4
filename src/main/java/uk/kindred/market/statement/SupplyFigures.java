package uk.kindred.market.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.kindred.market.supply.Completeness;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;

/** What there is, by kind, and what of it is free. */
final class SupplyFigures {

    static final String SLUG = "supply";
    static final String TITLE = "What there is";

    private SupplyFigures() {}

    static SectionFigures of(Council council, SupplyToday.Told supplyToday, Completeness known) {
        List<KindSupply> supply = supplyToday.kinds();
        if (supply.isEmpty()) {
            return new SectionFigures(
                    SLUG,
                    TITLE,
                    List.of("No service in " + council.shortName() + " is known to Kindred."),
                    List.of(),
                    source(supplyToday));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.bars(
                "supply",
                "Services by kind",
                "A service of two kinds counts for each of them.",
                "Kind of support",
                "Services",
                supply.stream()
                        .map(kind -> Figure.Row.ofValues(kind.kind().label(), List.of((double) kind.listings())))
                        .toList()));
        figures.add(Figure.table(
                "places",
                "Beds and free places",
                "What was said of free places in the last 60 days.",
                List.of(
                        "Kind of support",
                        "Providers",
                        "Registered beds",
                        "With a free place",
                        "Waiting list",
                        "Full",
                        "Not said"),
                supply.stream().map(SupplyFigures::places).toList()));
        return new SectionFigures(
                SLUG,
                TITLE,
                known.sentences(supply.stream().map(KindSupply::kind).toList()),
                figures,
                source(supplyToday));
    }

    private static Figure.Row places(KindSupply kind) {
        KindSupply.Vacancies said = kind.vacancies();
        return Figure.Row.ofCells(
                kind.kind().label(),
                number(kind.providers()),
                kind.bedsOf() == 0 ? "–" : number(kind.beds()),
                number(said.available()),
                number(said.waitingList()),
                number(said.full()),
                number(said.notSaid()));
    }

    private static String source(SupplyToday.Told supplyToday) {
        return supplyToday.asOf() + "; and services that list themselves on Kindred. Made-up examples are left out.";
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
