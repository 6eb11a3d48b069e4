package uk.kindred.market.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.SupplyToday;
import uk.kindred.places.Council;

/** How much would go with the largest provider. */
final class ConcentrationFigures {

    static final String SLUG = "concentration";
    static final String TITLE = "How much rests on one provider";

    private static final double PER_CENT = 10;
    /** Of fewer services the largest provider's share says nothing. */
    private static final int FEWEST = 3;

    private ConcentrationFigures() {}

    static SectionFigures of(Council council, SupplyToday.Told supplyToday) {
        List<KindSupply> supply = supplyToday.kinds();
        List<KindSupply> told =
                supply.stream().filter(kind -> kind.listings() >= FEWEST).toList();
        String source = supplyToday.asOf() + ". Providers as they are registered; brands are not put together.";
        if (told.isEmpty()) {
            return new SectionFigures(
                    SLUG,
                    TITLE,
                    List.of("Of no kind are there enough services in " + council.shortName() + "."),
                    List.of(),
                    source);
        }
        boolean all = told.stream().allMatch(KindSupply::isMostlyKnown);
        return new SectionFigures(
                SLUG,
                TITLE,
                all
                        ? List.of()
                        : List.of(
                                "No share is told where it is known of fewer than four fifths of the services who runs"
                                        + " them."),
                List.of(Figure.table(
                        "concentration",
                        "The largest provider by kind",
                        "What would be missing, if it closed.",
                        List.of(
                                "Kind of support",
                                "Provider unknown",
                                "Largest by services",
                                "Its share",
                                "Largest by beds",
                                "Its share of beds"),
                        told.stream().map(ConcentrationFigures::row).toList())),
                source);
    }

    private static Figure.Row row(KindSupply kind) {
        KindSupply.Concentration largest = kind.concentration();
        return Figure.Row.ofCells(
                kind.kind().label(),
                SupplyFigures.number(kind.listings() - kind.providersOf()) + " of "
                        + SupplyFigures.number(kind.listings()),
                orNone(largest.largestByListings()),
                percent(largest.listingsPerMille()),
                kind.bedsOf() == 0 ? "–" : orNone(largest.largestByBeds()),
                percent(largest.bedsPerMille()));
    }

    private static String orNone(@Nullable String name) {
        return name == null ? "not told" : name;
    }

    private static String percent(@Nullable Long perMille) {
        return perMille == null ? "–" : Unit.PERCENT.words(perMille / PER_CENT);
    }
}
