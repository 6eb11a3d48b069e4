package uk.kindred.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;

/**
 * What a card, the API's list and the index carry of a listing. Nothing that could be paid for stands here to sway rank;
 * prices and features only order or narrow a search that asks for them.
 *
 * @param databaseId PostgreSQL's key; never shown
 * @param version grows with every change, so that an older copy never overwrites a newer one
 * @param id the public one: CQC's location ID where there is one, "K-…" otherwise
 * @param ratingDate when the rating was published, if the source says
 * @param ratingStanding whose the rating is: its own, or of the provider before, or one for each service
 * @param lastInspectedOn when CQC last inspected, if the source says
 * @param councilSlug council with adult social services duties
 * @param beds registered beds, only for care homes
 * @param coordinates null if the precision is council or none
 * @param sourceAsAt the date of the source that last confirmed these facts
 * @param goodAt what reviews say it is surely better at than is usual; none is known of most
 */
public record ListingSummary(
        long databaseId,
        long version,
        String id,
        String slug,
        String name,
        List<SupportKind> kinds,
        List<Need> needs,
        Rating rating,
        @Nullable LocalDate ratingDate,
        RatingStanding ratingStanding,
        @Nullable LocalDate lastInspectedOn,
        @Nullable String provider,
        @Nullable String town,
        @Nullable String postcode,
        @Nullable String councilSlug,
        @Nullable String councilName,
        @Nullable Coordinates coordinates,
        LocationPrecision locationPrecision,
        @Nullable Integer beds,
        LocalDate sourceAsAt,
        OfferSummary offer,
        List<Outcome> goodAt) {

    /** Whether the regulator rates it as a whole, or each of its services. */
    public boolean isRated() {
        return rating != Rating.NOT_RATED || ratingStanding == RatingStanding.BY_SERVICE;
    }

    /** The date that stands beside the rating: when it was given, or else when CQC last inspected. */
    public @Nullable LocalDate ratingAsOf() {
        return rating == Rating.NOT_RATED ? null : ratingDate == null ? lastInspectedOn : ratingDate;
    }

    /** The way of pricing that its whole cost is reckoned by, known or not; a listing has at least one kind. */
    public PricedBy reckonedBy() {
        PricedBy known = offer.pricedBy();
        return known == null ? firstPricedBy() : known;
    }

    /** The same for this plan: what it asks for, if the listing's kinds have it. */
    public PricedBy reckonedBy(Plan plan) {
        return WaysPriced.asked(kinds, plan).orElseGet(this::reckonedBy);
    }

    /** The whole cost of a week of this plan to this payer; empty if it is not known. */
    public Optional<PriceRange> weeklyCost(Plan plan, Payer payer) {
        return Optional.ofNullable(offer.tariffs().get(payer))
                .flatMap(tariff -> Demand.of(plan, reckonedBy(plan)).weeklyCost(tariff));
    }

    /** What that cost rests on; empty if it is not known. */
    public Optional<PriceBasis> costBasis(Plan plan, Payer payer) {
        return weeklyCost(plan, payer)
                .flatMap(known -> Demand.of(plan, reckonedBy(plan))
                        .basis(Objects.requireNonNull(offer.tariffs().get(payer))));
    }

    PricedBy firstPricedBy() {
        return TariffChoice.firstOf(kinds)
                .orElseThrow(() -> new IllegalStateException("Listing " + id + " has no kind that is known here"));
    }
}
