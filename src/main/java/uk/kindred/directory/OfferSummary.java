package uk.kindred.directory;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/**
 * What a card, the API's list and the index carry of an offer.
 *
 * @param example made up, to show how Kindred works
 * @param pricedBy the way of pricing that its whole cost is reckoned by unless a plan asks for another; null while no
 *     price is known
 * @param tariffs today's, of each payer that is asked a price
 * @param availability as last said; null if nobody said
 * @param times when somebody can come; empty where nobody said
 */
public record OfferSummary(
        boolean example,
        @Nullable PricedBy pricedBy,
        Map<Payer, Tariff> tariffs,
        @Nullable Availability availability,
        AreaServed areaServed,
        Features features,
        Set<TimeOfWeek> times) {

    public static final OfferSummary NONE =
            new OfferSummary(false, null, Map.of(), null, AreaServed.UNKNOWN, Features.NONE, Set.of());

    public OfferSummary {
        tariffs = Map.copyOf(tariffs);
        times = Set.copyOf(times);
    }
}
