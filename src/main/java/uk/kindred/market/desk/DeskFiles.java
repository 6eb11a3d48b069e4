package uk.kindred.market.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.PriceGap;
import uk.kindred.places.CouncilPopulations.Population;

/** Each figure of a council's market, and of what it is compared with, as a file. */
public final class DeskFiles {

    private DeskFiles() {}

    /** CSV with a header, in UTF-8. */
    public static String write(Desk desk, Figure figure) {
        return switch (figure) {
            case SUPPLY -> supply(desk);
            case VACANCIES -> vacancies(desk);
            case QUALITY -> quality(desk);
            case PRICES -> prices(desk);
            case CONCENTRATION -> concentration(desk);
            case DEMAND -> demand(desk);
            case MONTHS -> months(desk);
        }.write();
    }

    private static DeskFile supply(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "services", "providers", "services_of_unknown_provider", "beds",
                "services_with_beds", "people_18_to_64", "people_from_65", "people_from_85", "people_in", "rate",
                "rate_is");
        for (Group group : desk.groups()) {
            Population people = group.people();
            for (SupportKind kind : SupportKind.values()) {
                KindSupply supply = group.find(kind).orElse(null);
                file.add(
                        group.name(),
                        kind.slug(),
                        day(desk, group),
                        supply == null ? 0 : supply.listings(),
                        supply == null ? 0 : supply.providers(),
                        supply == null ? 0 : supply.listings() - supply.providersOf(),
                        supply == null ? 0 : supply.beds(),
                        supply == null ? 0 : supply.bedsOf(),
                        people == null ? null : people.from18To64(),
                        people == null ? null : people.from65(),
                        people == null ? null : people.from85(),
                        people == null ? null : desk.populationYear(),
                        decimal(group.rate(kind)),
                        PerPeople.of(kind).inWords());
            }
        }
        return file;
    }

    private static DeskFile vacancies(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "services", "available", "waiting_list", "full", "not_said", "places_free");
        desk.groups().forEach(group -> group.kinds().forEach(supply -> {
            KindSupply.Vacancies said = supply.vacancies();
            file.add(
                    group.name(),
                    supply.kind().slug(),
                    day(desk, group),
                    supply.listings(),
                    said.available(),
                    said.waitingList(),
                    said.full(),
                    said.notSaid(),
                    said.places());
        }));
        return file;
    }

    private static DeskFile quality(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "services", "outstanding", "good", "requires_improvement", "inadequate",
                "not_rated", "median_age_days", "older_than_three_years", "undated");
        desk.groups().forEach(group -> group.kinds().forEach(supply -> {
            KindSupply.Quality quality = supply.quality();
            file.add(
                    group.name(),
                    supply.kind().slug(),
                    day(desk, group),
                    supply.listings(),
                    rated(quality, Rating.OUTSTANDING),
                    rated(quality, Rating.GOOD),
                    rated(quality, Rating.REQUIRES_IMPROVEMENT),
                    rated(quality, Rating.INADEQUATE),
                    rated(quality, Rating.NOT_RATED),
                    quality.medianAgeDays(),
                    quality.olderThanThreeYears(),
                    quality.undated());
        }));
        return file;
    }

    private static long rated(KindSupply.Quality quality, Rating rating) {
        return quality.ratings().getOrDefault(rating, 0L);
    }

    private static DeskFile prices(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "payer", "services", "known", "questioned", "lower_quartile_pence",
                "median_pence", "upper_quartile_pence", "change_percent", "change_of", "gap_pence", "gap_percent",
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

    private static DeskFile concentration(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "services", "largest_by_services", "its_services", "percent_of_services",
                "beds", "largest_by_beds", "its_beds", "percent_of_beds");
        desk.own()
                .kinds()
                .forEach(supply -> {
                    KindSupply.Concentration largest = supply.concentration();
                    file.add(
                            desk.own().name(),
                            supply.kind().slug(),
                            desk.asAt(),
                            supply.listings(),
                            largest.largestByListings(),
                            largest.listings(),
                            perMille(largest.listingsPerMille()),
                            supply.beds(),
                            largest.largestByBeds(),
                            largest.beds(),
                            perMille(largest.bedsPerMille()));
                });
        return file;
    }

    /** The sum of the months, all searches of a kind as "all". */
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
        return file;
    }

    private static DeskFile months(Desk desk) {
        DeskFile file = new DeskFile("area", "month", "kind", "at_least");
        desk.months()
                .forEach(month -> month.kinds().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(kind -> file.add(desk.own().name(), month.month(), kind.getKey(), kind.getValue())));
        return file;
    }

    private static @Nullable LocalDate day(Desk desk, Group group) {
        return group == desk.own() ? desk.asAt() : desk.comparedAt();
    }

    private static @Nullable String perMille(@Nullable Long perMille) {
        return perMille == null ? null : String.format(Locale.ROOT, "%.1f", perMille / 10.0);
    }

    private static @Nullable String decimal(@Nullable Double rate) {
        return rate == null ? null : String.format(Locale.ROOT, "%.2f", rate);
    }
}
