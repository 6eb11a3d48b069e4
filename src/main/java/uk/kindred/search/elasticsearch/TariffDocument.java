package uk.kindred.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/**
 * Tariffs in the index, by payer and key, in pence.
 *
 * @param typicalWeekly by payer: the whole cost of the typical plan in the listing's own way of pricing
 * @param from the lower ends, which are searched
 * @param to the higher ends, only where they differ
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TariffDocument(
        @Nullable Map<String, Long> typicalWeekly,
        @Nullable Map<String, Map<String, Long>> from,
        @Nullable Map<String, Map<String, Long>> to) {

    static @Nullable TariffDocument of(Map<Payer, Tariff> tariffs, @Nullable PricedBy pricedBy) {
        if (tariffs.isEmpty()) {
            return null;
        }
        Map<String, Long> typical = new LinkedHashMap<>();
        Map<String, Map<String, Long>> from = new LinkedHashMap<>();
        Map<String, Map<String, Long>> to = new LinkedHashMap<>();
        tariffs.forEach((payer, tariff) -> {
            Map<String, Long> lows = new LinkedHashMap<>();
            Map<String, Long> highs = new LinkedHashMap<>();
            tariff.prices().forEach((key, price) -> {
                lows.put(key.slug(), price.fromPence());
                if (!price.isOnePrice()) {
                    highs.put(key.slug(), price.toPence());
                }
            });
            from.put(payer.slug(), lows);
            if (!highs.isEmpty()) {
                to.put(payer.slug(), highs);
            }
            Optional.ofNullable(pricedBy)
                    .flatMap(way -> tariff.find(TariffKey.typical(way)))
                    .ifPresent(price -> typical.put(payer.slug(), price.fromPence()));
        });
        return new TariffDocument(typical, from, to);
    }

    Map<Payer, Tariff> tariffs() {
        Map<Payer, Tariff> tariffs = new EnumMap<>(Payer.class);
        if (from != null) {
            from.forEach((slug, lows) -> Payer.findBySlug(slug)
                    .ifPresent(payer -> tariffs.put(payer, new Tariff(payer, prices(slug, lows)))));
        }
        return tariffs;
    }

    private Map<TariffKey, PriceRange> prices(String payer, Map<String, Long> lows) {
        Map<String, Long> highs = to == null ? Map.of() : to.getOrDefault(payer, Map.of());
        Map<TariffKey, PriceRange> prices = new LinkedHashMap<>();
        lows.forEach((slug, low) -> TariffKey.findBySlug(slug)
                .ifPresent(key -> prices.put(key, new PriceRange(low, highs.getOrDefault(slug, low)))));
        return prices;
    }
}
