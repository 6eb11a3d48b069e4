package uk.kindred.market.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.places.Council;
import uk.kindred.pricing.Payer;

/**
 * A council's rates beside what providers in its area say today, and beside sustainable prices. Whose figures they are, the
 * caller has looked at: officers bring all, others the published ones.
 */
@Service
public class RateComparison {

    private static final long THOUSAND = 1000;

    private final ToldPriceRows told;
    private final SustainablePrices sustainable;

    RateComparison(ToldPriceRows told, SustainablePrices sustainable) {
        this.told = told;
        this.sustainable = sustainable;
    }

    /**
     * Every item, in their order.
     *
     * @param stated the council's figures that count, of any year
     */
    @Transactional(readOnly = true)
    public List<RateLine> of(Council council, int year, List<StatedRate> stated) {
        List<CouncilRate> rates = stated.stream().map(StatedRate::rate).toList();
        List<ToldPrice> prices = told.list(council.gss());
        Optional<SustainablePrice> published = sustainable.findPublished(year);
        return Arrays.stream(RateItem.values())
                .map(item -> {
                    CouncilRate rate = find(rates, item, year).orElse(null);
                    return new RateLine(
                            item,
                            rate,
                            change(rate, find(rates, item, year - 1).orElse(null)),
                            price(prices, item, item.paidBy()),
                            price(prices, item, Payer.SELF_FUNDER),
                            SustainablePrices.list(item, year, rates, published));
                })
                .toList();
    }

    private static Optional<CouncilRate> find(List<CouncilRate> rates, RateItem item, int year) {
        return rates.stream()
                .filter(rate -> rate.item() == item && rate.sort() == RateSort.PAYS && rate.year() == year)
                .findFirst();
    }

    private static @Nullable ToldPrice price(List<ToldPrice> prices, RateItem item, Payer payer) {
        return prices.stream()
                .filter(price -> price.item() == item && price.payer() == payer)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long change(@Nullable CouncilRate now, @Nullable CouncilRate before) {
        if (now == null || before == null) {
            return null;
        }
        long was = Objects.requireNonNull(before.pence());
        return Math.round((Objects.requireNonNull(now.pence()) - was) * (double) THOUSAND / was);
    }
}
