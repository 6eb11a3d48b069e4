package uk.kindred.market.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.PriceGap;

/** Each figure of a council's market, and of what it is compared with, as a file. */
public final class DeskFiles {

    private DeskFiles() {}

    /** CSV with a header, in UTF-8. */
    public static String write(Desk desk, Figure figure) {
        DeskFile file = switch (figure) {
            case SUPPLY -> SupplyFiles.supply(desk);
            case VACANCIES -> SupplyFiles.vacancies(desk);
            case QUALITY -> SupplyFiles.quality(desk);
            case CONCENTRATION -> SupplyFiles.concentration(desk);
            case PRICES -> prices(desk);
            case DEMAND -> demand(desk);
            case MONTHS -> months(desk);
        };
        return file.write();
    }

    private static DeskFile prices(Desk desk) {
        DeskFile file = new DeskFile(
                "area",
                "kind",
                "as_at",
                "payer",
                "services",
                "known",
                "questioned",
                "lower_quartile_pence",
                "median_pence",
                "upper_quartile_pence",
                "change_percent",
                "change_of",
                "gap_pence",
                "gap_percent",
                "gap_of");
        for (Group group : desk.groups()) {
            for (KindSupply supply : group.kinds()) {
                PriceGap gap = supply.gap();
                for (PriceFigures prices : supply.prices()) {
                    PriceFigures.Quartiles weekly = prices.weekly();
                    PriceFigures.Change change = prices.change();
                    file.add(
                            group.name(),
                            supply.kind().slug(),
                            day(desk, group),
                            prices.payer().slug(),
                            supply.listings(),
                            prices.known(),
                            prices.questioned(),
                            weekly == null ? null : weekly.lowerPence(),
                            weekly == null ? null : weekly.medianPence(),
                            weekly == null ? null : weekly.upperPence(),
                            change == null ? null : perMille(change.medianPerMille()),
                            change == null ? null : change.listings(),
                            gap == null ? null : gap.medianPence(),
                            gap == null ? null : perMille(gap.medianPerMille()),
                            gap == null ? null : gap.listings());
                }
            }
        }
        return file;
    }

    /** The sum of the months, all searches of a kind as "all"; of region and England these alone. */
    private static DeskFile demand(Desk desk) {
        DeskFile file = new DeskFile("area", "first_month", "last_month", "kind", "by", "value", "at_least");
        if (desk.demand().months().isEmpty()) {
            return file;
        }
        String first = desk.demand().months().getLast().toString();
        String last = desk.demand().months().getFirst().toString();
        desk.demand().kinds().forEach(kind -> {
            file.add(desk.own().name(), first, last, kind.kind(), "all", "", kind.tens());
            kind.values()
                    .forEach(value -> file.add(
                            desk.own().name(),
                            first,
                            last,
                            kind.kind(),
                            value.breakdown().slug(),
                            value.value(),
                            value.tens()));
        });
        desk.demandGroups().stream()
                .skip(1)
                .forEach(group -> group.kinds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(kind ->
                                file.add(group.name(), first, last, kind.getKey(), "all", "", kind.getValue())));
        return file;
    }

    private static DeskFile months(Desk desk) {
        DeskFile file = new DeskFile("area", "month", "kind", "at_least", "not_found_at_least");
        desk.months()
                .forEach(month -> month.kinds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(kind -> file.add(
                                desk.own().name(),
                                month.month(),
                                kind.getKey(),
                                kind.getValue(),
                                month.findNotFound(kind.getKey()).orElse(null))));
        return file;
    }

    static @Nullable LocalDate day(Desk desk, Group group) {
        return group == desk.own() ? desk.reckonedOn() : desk.comparedOn();
    }

    static @Nullable String perMille(@Nullable Long perMille) {
        return perMille == null ? null : String.format(Locale.ROOT, "%.1f", perMille / 10.0);
    }
}
