package uk.kindred.market.desk;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.RegisterDays;
import uk.kindred.places.CouncilPopulations.Population;

/** The figures of what there is as files: of the council and of all that it is compared with. */
final class SupplyFiles {

    private SupplyFiles() {}

    static DeskFile supply(Desk desk) {
        DeskFile file = new DeskFile(
                "area",
                "kind",
                "as_at",
                "oldest_as_at",
                "reckoned_on",
                "services",
                "providers",
                "services_of_unknown_provider",
                "beds",
                "services_with_beds",
                "people_18_to_64",
                "people_from_65",
                "people_from_85",
                "people_in",
                "rate",
                "rate_is");
        for (Group group : desk.groups()) {
            Population people = group.people();
            for (SupportKind kind : SupportKind.values()) {
                KindSupply supply = group.find(kind).orElse(null);
                file.add(
                        group.name(),
                        kind.slug(),
                        newest(supply),
                        oldest(supply),
                        DeskFiles.day(desk, group),
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

    static DeskFile vacancies(Desk desk) {
        DeskFile file = new DeskFile(
                "area", "kind", "as_at", "services", "available", "waiting_list", "full", "not_said", "places_free");
        desk.groups()
                .forEach(group -> group.kinds().forEach(supply -> {
                    KindSupply.Vacancies said = supply.vacancies();
                    file.add(
                            group.name(),
                            supply.kind().slug(),
                            DeskFiles.day(desk, group),
                            supply.listings(),
                            said.available(),
                            said.waitingList(),
                            said.full(),
                            said.notSaid(),
                            said.places());
                }));
        return file;
    }

    static DeskFile quality(Desk desk) {
        DeskFile file = new DeskFile(
                "area",
                "kind",
                "as_at",
                "oldest_as_at",
                "reckoned_on",
                "services",
                "outstanding",
                "good",
                "requires_improvement",
                "inadequate",
                "not_rated",
                "median_age_days",
                "older_than_three_years",
                "undated");
        desk.groups()
                .forEach(group -> group.kinds().forEach(supply -> {
                    KindSupply.Quality quality = supply.quality();
                    file.add(
                            group.name(),
                            supply.kind().slug(),
                            newest(supply),
                            oldest(supply),
                            DeskFiles.day(desk, group),
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

    static DeskFile concentration(Desk desk) {
        DeskFile file = new DeskFile(
                "area",
                "kind",
                "as_at",
                "oldest_as_at",
                "reckoned_on",
                "services",
                "largest_by_services",
                "its_services",
                "percent_of_services",
                "beds",
                "largest_by_beds",
                "its_beds",
                "percent_of_beds");
        desk.own().kinds().forEach(supply -> {
            KindSupply.Concentration largest = supply.concentration();
            file.add(
                    desk.own().name(),
                    supply.kind().slug(),
                    newest(supply),
                    oldest(supply),
                    desk.reckonedOn(),
                    supply.listings(),
                    largest.largestByListings(),
                    largest.listings(),
                    DeskFiles.perMille(largest.listingsPerMille()),
                    supply.beds(),
                    largest.largestByBeds(),
                    largest.beds(),
                    DeskFiles.perMille(largest.bedsPerMille()));
        });
        return file;
    }

    /** Of when the newest row of the register is that it stands on. */
    private static @Nullable LocalDate newest(@Nullable KindSupply supply) {
        RegisterDays days = supply == null ? null : supply.register();
        return days == null ? null : days.newest();
    }

    private static @Nullable LocalDate oldest(@Nullable KindSupply supply) {
        RegisterDays days = supply == null ? null : supply.register();
        return days == null ? null : days.oldest();
    }

    private static @Nullable String decimal(@Nullable Double rate) {
        return rate == null ? null : String.format(Locale.ROOT, "%.2f", rate);
    }
}
