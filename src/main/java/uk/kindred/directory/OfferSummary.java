package uk.kindred.directory;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/**
 * What a card, the API's list and the index carry of an offer.
 *
 * @param example made up, to show how Kindred works
 * @param pricedBy the way of pricing that its whole cost is reckoned by; null while no price is known
 * @param tariffs today's, of each payer that is asked a price
 * @param availability as last said; null if nobody said
 */
public record OfferSummary(
        boolean example,
        @Nullable PricedBy pricedBy,
        Map<Payer, Tariff> tariffs,
        @Nullable Availability availability,
        AreaServed areaServed,
        Features features) {

    public static final OfferSummary NONE =
            new OfferSummary(false, null, Map.of(), null, AreaServed.UNKNOWN, Features.NONE);

    public OfferSummary {
        tariffs = Map.copyOf(tariffs);
    }

    /** The whole cost of a week of this plan to this payer; empty if it is not known. */
    public Optional<PriceRange> weeklyCost(Plan plan, Payer payer) {
        Tariff tariff = tariffs.get(payer);
        return pricedBy == null || tariff == null
                ? Optional.empty()
                : Demand.of(plan, pricedBy).weeklyCost(tariff);
    }

    /** What that cost rests on; empty if it is not known. */
    public Optional<PriceBasis> costBasis(Plan plan, Payer payer) {
        Tariff tariff = tariffs.get(payer);
        return pricedBy == null || tariff == null || weeklyCost(plan, payer).isEmpty()
                ? Optional.empty()
                : Demand.of(plan, pricedBy).basis(tariff);
    }
}
