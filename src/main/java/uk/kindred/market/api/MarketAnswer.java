package uk.kindred.market.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.ascof.AscofFigures;
import uk.kindred.market.demand.DemandFigures;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.KindReach;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.RegisterDays;
import uk.kindred.places.Council;
import uk.kindred.places.CouncilPopulations.Population;

/** A council's market as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record MarketAnswer(
        CouncilPart council,

        @Schema(
                description =
                        "Of when the newest of the register’s rows is that supply stands on: a day, or the first of"
                                + " a month; null if it stands on none",
                example = "2026-06-01")
        @Nullable
        LocalDate asAt,

        @Schema(description = "The same of the oldest row", example = "2025-03-01") @Nullable
        LocalDate oldestAsAt,

        @Schema(description = "The day on which supply and prices were reckoned")
        LocalDate reckonedOn,

        @Schema(description = "Kinds of which there is at least one listing")
        List<SupplyPart> supply,

        @Schema(description = "What the council pays, as far as its officers have published it, the newest year first")
        List<RatePart> rates,

        ReachPart reach,
        DemandPart demand,
        AscofPart outcomes) {

    static MarketAnswer of(
            Council council,
            LocalDate reckonedOn,
            int populationYear,
            @Nullable Population population,
            List<KindSupply> supply,
            ReachPart reach,
            DemandFigures demand,
            AscofFigures outcomes,
            List<RatePart> published) {
        RegisterDays register = RegisterDays.of(supply);
        return new MarketAnswer(
                CouncilPart.of(council, populationYear, population),
                register == null ? null : register.newest(),
                register == null ? null : register.oldest(),
                reckonedOn,
                supply.stream().map(SupplyPart::of).toList(),
                published,
                reach,
                DemandPart.of(demand),
                AscofPart.of(outcomes));
    }

    record CouncilPart(
            @Schema(example = "E08000035") String gss,
            @Schema(example = "Leeds") String name,
            @Schema(example = "leeds") String slug,
            @Schema(example = "Yorkshire and The Humber") String region,

            @Schema(description = "null if not known") @Nullable
            PopulationPart population) {

        static CouncilPart of(Council council, int year, @Nullable Population population) {
            return new CouncilPart(
                    council.gss(),
                    council.shortName(),
                    council.slug(),
                    council.region(),
                    population == null ? null : PopulationPart.of(year, population));
        }
    }

    record PopulationPart(
            @Schema(description = "Estimates for the middle of this year", example = "2020")
            int year,

            long all,
            long from18To64,
            long from65,
            @Schema(description = "Among those from 65") long from85) {

        static PopulationPart of(int year, Population people) {
            return new PopulationPart(year, people.all(), people.from18To64(), people.from65(), people.from85());
        }
    }

    @Schema(
            description =
                    "Of the council’s postcodes, how many have options within reach: listings of that kind so near,"
                            + " or that say that they come there. How many people live at a postcode is not known.")
    record ReachPart(
            @Schema(example = "10") double miles,

            @Schema(description = "The day of the listings that were counted: as a rule the last night’s")
            LocalDate countedOn,

            long postcodes,
            List<ReachOfKind> kinds) {

        /** @param kinds at least one; those that are missing are nowhere */
        static ReachPart of(double miles, Map<SupportKind, KindReach> kinds) {
            KindReach any = kinds.values().iterator().next();
            AreaReach none = new AreaReach("all", any.whole().postcodes(), 0, 0, 0, 0);
            return new ReachPart(
                    miles,
                    any.countedOn(),
                    none.postcodes(),
                    Arrays.stream(SupportKind.values())
                            .map(kind -> ReachOfKind.of(
                                    kind,
                                    Optional.ofNullable(kinds.get(kind))
                                            .map(KindReach::whole)
                                            .orElse(none)))
                            .toList());
        }
    }

    record ReachOfKind(
            @Schema(example = "home-care") String kind,

            @Schema(description = "Postcodes with one option or more")
            long withOne,

            long withThree,
            long withFive,
            long withTen) {

        static ReachOfKind of(SupportKind kind, AreaReach reach) {
            return new ReachOfKind(kind.slug(), reach.withOne(), reach.withThree(), reach.withFive(), reach.withTen());
        }
    }

    @Schema(
            description =
                    "What people looked for on Kindred, as sums of whole months: in tens, rounded down, so that there"
                            + " were at least so many. What is not here was fewer than ten, or can’t be told without telling of"
                            + " something that was.")
    record DemandPart(
            @Schema(description = "Newest first; empty before the first month is told", example = "[\"2026-10\"]")
            List<String> months,

            List<DemandOfKind> kinds) {

        static DemandPart of(DemandFigures figures) {
            return new DemandPart(
                    figures.months().stream().map(String::valueOf).toList(),
                    figures.kinds().stream().map(DemandOfKind::of).toList());
        }
    }

    record DemandOfKind(
            @Schema(
                    description = "A kind, or “care-home” for both kinds of them, “several”, “any” where none was"
                            + " chosen, “plan” for a whole week",
                    example = "home-care")
            String kind,

            @Schema(example = "230") long searches,
            List<DemandOfValue> values) {

        static DemandOfKind of(DemandFigures.KindDemand kind) {
            return new DemandOfKind(
                    kind.kind(),
                    kind.tens(),
                    kind.values().stream()
                            .map(value -> new DemandOfValue(value.breakdown().slug(), value.value(), value.tens()))
                            .toList());
        }
    }

    record DemandOfValue(
            @Schema(example = "need") String by,
            @Schema(example = "dementia") String value,
            @Schema(example = "120") long searches) {}
}
