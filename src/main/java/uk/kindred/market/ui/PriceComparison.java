package uk.kindred.market.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kindred.base.ui.Markup;
import uk.kindred.market.charts.DataTable;
import uk.kindred.market.charts.Unit;
import uk.kindred.market.desk.Desk;
import uk.kindred.market.desk.Group;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.pricing.Payer;

/** The middle prices beside those of region and England; of several councils together there is no middle one. */
final class PriceComparison {

    private PriceComparison() {}

    /** Empty where no price is known well enough. */
    static Optional<Markup> of(Desk desk) {
        List<Group> groups = desk.groups().stream()
                .filter(group -> group == desk.own()
                        || group.kinds().stream()
                                .anyMatch(supply -> !supply.prices().isEmpty()))
                .toList();
        List<List<String>> rows = desk.own().kinds().stream()
                .flatMap(supply -> Stream.of(Payer.SELF_FUNDER, Payer.COUNCIL)
                        .filter(payer -> isTold(groups, supply, payer))
                        .map(payer -> row(groups, supply, payer)))
                .toList();
        List<String> headings = new ArrayList<>(List.of("Kind of support, and who pays"));
        groups.forEach(group -> headings.add(group.name()));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new DataTable("The middle price a week", headings, rows).markup());
    }

    private static boolean isTold(List<Group> groups, KindSupply supply, Payer payer) {
        return groups.stream().map(group -> group.weekly(supply.kind(), payer)).anyMatch(Objects::nonNull);
    }

    private static List<String> row(List<Group> groups, KindSupply supply, Payer payer) {
        List<String> cells = new ArrayList<>();
        cells.add(supply.kind().label() + ", " + (payer == Payer.COUNCIL ? "council" : "self-funders"));
        groups.forEach(group -> cells.add(cell(group, supply, payer)));
        return cells;
    }

    private static String cell(Group group, KindSupply supply, Payer payer) {
        long known = group.prices(supply.kind(), payer).map(PriceFigures::known).orElse(0L);
        PriceFigures.Quartiles weekly = group.weekly(supply.kind(), payer);
        return weekly == null
                ? "too few (" + known + ")"
                : Unit.PENCE.words(weekly.medianPence()) + " (of " + Unit.COUNT.words(known) + ")";
    }
}
