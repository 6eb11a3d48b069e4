package uk.kindred.market.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Rating;
import uk.kindred.market.supply.KindSupply;
import uk.kindred.market.supply.PriceFigures;
import uk.kindred.market.supply.PriceGap;
import uk.kindred.market.supply.RegisterDays;

/** What there is of one kind, as JSON. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SupplyPart(
        @Schema(example = "nursing-home") String kind,

        @Schema(
                description = "Of when the newest of the register’s rows is; null if none of them is in it",
                example = "2026-06-01")
        @Nullable
        LocalDate asAt,

        @Schema(description = "The same of the oldest row", example = "2025-03-01") @Nullable
        LocalDate oldestAsAt,

        long listings,

        @Schema(description = "Organisations that run them, as far as they are known")
        long providers,

        @Schema(description = "Listings of which it is not known which organisation runs them")
        long withoutProvider,

        @Schema(description = "Registered beds, of those that have any")
        long beds,

        @Schema(description = "Listings that have registered beds")
        long withBeds,

        VacanciesPart vacancies,
        RatingsPart ratings,
        ConcentrationPart concentration,

        @Schema(description = "Of “self-funder” and “council”, as far as anything is known")
        List<PricesPart> prices,

        @Schema(description = "null if both prices are known of fewer than five listings") @Nullable
        GapPart gap) {

    static SupplyPart of(KindSupply supply) {
        KindSupply.Vacancies said = supply.vacancies();
        KindSupply.Concentration largest = supply.concentration();
        RegisterDays register = supply.register();
        return new SupplyPart(
                supply.kind().slug(),
                register == null ? null : register.newest(),
                register == null ? null : register.oldest(),
                supply.listings(),
                supply.providers(),
                supply.listings() - supply.providersOf(),
                supply.beds(),
                supply.bedsOf(),
                new VacanciesPart(said.available(), said.waitingList(), said.full(), said.notSaid(), said.places()),
                RatingsPart.of(supply.quality()),
                new ConcentrationPart(
                        largest.largestByListings(),
                        largest.listings(),
                        percent(largest.listingsPerMille()),
                        largest.largestByBeds(),
                        largest.beds(),
                        percent(largest.bedsPerMille())),
                supply.prices().stream().map(PricesPart::of).toList(),
                GapPart.of(supply.gap()));
    }

    private static @Nullable Double percent(@Nullable Long perMille) {
        return perMille == null ? null : perMille / 10.0;
    }

    @Schema(description = "Listings by what was said of free places in the last 60 days")
    record VacanciesPart(
            long available,
            long waitingList,
            long full,
            long notSaid,

            @Schema(description = "Places free today, of those that say how many")
            long places) {}

    record RatingsPart(
            @Schema(description = "Listings by rating", example = "{\"good\": 31, \"not-rated\": 4}")
            Map<String, Long> listings,

            @Schema(
                    description =
                            "Of the rated ones’ last rating, or inspection where the register does not date the rating")
            @Nullable
            Long medianAgeDays,

            long olderThanThreeYears,

            @Schema(description = "Rated, and neither date is known")
            long undated) {

        static RatingsPart of(KindSupply.Quality quality) {
            Map<String, Long> ratings = new TreeMap<>();
            Arrays.stream(Rating.values())
                    .forEach(rating ->
                            ratings.put(rating.slug(), quality.ratings().getOrDefault(rating, 0L)));
            return new RatingsPart(ratings, quality.medianAgeDays(), quality.olderThanThreeYears(), quality.undated());
        }
    }

    @Schema(
            description =
                    "The largest providers: what would go with them, and its share in percent; null where it is known of fewer than"
                            + " four fifths of the listings who runs them")
    record ConcentrationPart(
            @Nullable String largestByListings,
            @Nullable Long listings,
            @Nullable Double percentOfListings,
            @Nullable String largestByBeds,
            @Nullable Long beds,
            @Nullable Double percentOfBeds) {}

    @Schema(description = "The whole cost a week of the kind’s typical plan, at its lowest, in pence")
    record PricesPart(
            @Schema(example = "self-funder") String payer,

            @Schema(description = "Listings with a known cost, without those that rest on an odd price")
            long known,

            long questioned,

            @Schema(description = "null of fewer than five listings") @Nullable
            Long lowerQuartilePence,

            @Nullable Long medianPence,
            @Nullable Long upperQuartilePence,

            @Schema(
                    description =
                            "How much more the middle listing asks for the same things than a year ago; null of fewer"
                                    + " than five")
            @Nullable
            Double changePercent,

            @Schema(description = "Listings of which both are known") @Nullable
            Long changeOf) {

        static PricesPart of(PriceFigures figures) {
            PriceFigures.Quartiles weekly = figures.weekly();
            PriceFigures.Change change = figures.change();
            return new PricesPart(
                    figures.payer().slug(),
                    figures.known(),
                    figures.questioned(),
                    weekly == null ? null : weekly.lowerPence(),
                    weekly == null ? null : weekly.medianPence(),
                    weekly == null ? null : weekly.upperPence(),
                    change == null ? null : percent(change.medianPerMille()),
                    change == null ? null : change.listings());
        }
    }

    @Schema(description = "How much more self-funders pay than the council, at the listings of which both is known")
    record GapPart(
            long listings, long medianPence, @Nullable Double medianPercent) {

        static @Nullable GapPart of(@Nullable PriceGap gap) {
            return gap == null ? null : new GapPart(gap.listings(), gap.medianPence(), percent(gap.medianPerMille()));
        }
    }
}
