package uk.kindred.search.elasticsearch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/**
 * Tariffs in the index, by payer and key, in pence.
 *
 * @param typicalWeekly by payer: the whole cost of the typical plan in the listing's own way of pricing
 * @param typicalQuestioned the payers whose such cost rests on a questioned price
 * @param from the lower ends, which are searched
 * @param to the higher ends, only where they differ
 * @param questioned by payer: the keys whose price is questioned
 * @param questions by payer: what is odd in words, and the keys that rest on it
 * @param bases by payer: source and day ("provider 2026-05-03"), and the keys that rest on it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TariffDocument(
        @Nullable Map<String, Long> typicalWeekly,
        @Nullable List<String> typicalQuestioned,
        @Nullable Map<String, Map<String, Long>> from,
        @Nullable Map<String, Map<String, Long>> to,
        @Nullable Map<String, List<String>> questioned,
        @Nullable Map<String, Map<String, List<String>>> questions,
        @Nullable Map<String, Map<String, List<String>>> bases) {

    static @Nullable TariffDocument of(Map<Payer, Tariff> tariffs, @Nullable PricedBy pricedBy) {
        if (tariffs.isEmpty()) {
            return null;
        }
        List<String> oddPayers = tariffs.values().stream()
                .filter(tariff -> isQuestioned(tariff, pricedBy))
                .map(tariff -> tariff.payer().slug())
                .toList();
        TariffDocument document = new TariffDocument(
                new LinkedHashMap<>(),
                oddPayers,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        tariffs.values().forEach(tariff -> document.add(tariff, pricedBy));
        return document;
    }

    private void add(Tariff tariff, @Nullable PricedBy pricedBy) {
        String payer = tariff.payer().slug();
        Map<String, Long> lows = new LinkedHashMap<>();
        Map<String, Long> highs = new LinkedHashMap<>();
        tariff.prices().forEach((key, price) -> {
            lows.put(key.slug(), price.fromPence());
            if (!price.isOnePrice()) {
                highs.put(key.slug(), price.toPence());
            }
        });
        known(from).put(payer, lows);
        if (!highs.isEmpty()) {
            known(to).put(payer, highs);
        }
        tariff.prices().keySet().forEach(key -> tariff.basis(key).ifPresent(basis -> add(payer, key, basis)));
        Optional.ofNullable(pricedBy)
                .flatMap(way -> tariff.find(TariffKey.typical(way)))
                .ifPresent(price -> known(typicalWeekly).put(payer, price.fromPence()));
    }

    private static boolean isQuestioned(Tariff tariff, @Nullable PricedBy pricedBy) {
        return pricedBy != null
                && tariff.basis(TariffKey.typical(pricedBy))
                        .filter(PriceBasis::questioned)
                        .isPresent();
    }

    private void add(String payer, TariffKey key, PriceBasis basis) {
        known(bases)
                .computeIfAbsent(payer, its -> new LinkedHashMap<>())
                .computeIfAbsent(basis.source().slug() + " " + basis.confirmedOn(), same -> new ArrayList<>())
                .add(key.slug());
        if (basis.questioned()) {
            known(questioned).computeIfAbsent(payer, its -> new ArrayList<>()).add(key.slug());
        }
        String words = basis.question();
        if (words != null) {
            known(questions)
                    .computeIfAbsent(payer, its -> new LinkedHashMap<>())
                    .computeIfAbsent(words, same -> new ArrayList<>())
                    .add(key.slug());
        }
    }

    Map<Payer, Tariff> tariffs() {
        Map<Payer, Tariff> tariffs = new EnumMap<>(Payer.class);
        known(from)
                .forEach((slug, lows) -> Payer.findBySlug(slug)
                        .ifPresent(payer -> tariffs.put(payer, new Tariff(payer, prices(slug, lows), bases(slug)))));
        return tariffs;
    }

    private Map<TariffKey, PriceRange> prices(String payer, Map<String, Long> lows) {
        Map<String, Long> highs = known(to).getOrDefault(payer, Map.of());
        Map<TariffKey, PriceRange> prices = new LinkedHashMap<>();
        lows.forEach((slug, low) -> TariffKey.findBySlug(slug)
                .ifPresent(key -> prices.put(key, new PriceRange(low, highs.getOrDefault(slug, low)))));
        return prices;
    }

    private Map<TariffKey, PriceBasis> bases(String payer) {
        List<String> odd = known(questioned).getOrDefault(payer, List.of());
        Map<String, String> words = new HashMap<>();
        known(questions)
                .getOrDefault(payer, Map.of())
                .forEach((question, keys) -> keys.forEach(slug -> words.put(slug, question)));
        Map<TariffKey, PriceBasis> read = new HashMap<>();
        known(bases).getOrDefault(payer, Map.of()).forEach((basis, keys) -> {
            int space = basis.indexOf(' ');
            PriceSource source =
                    PriceSource.findBySlug(basis.substring(0, space)).orElseThrow();
            LocalDate day = LocalDate.parse(basis.substring(space + 1));
            keys.forEach(slug -> TariffKey.findBySlug(slug)
                    .ifPresent(key -> read.put(key, new PriceBasis(source, day, odd.contains(slug), words.get(slug)))));
        });
        return read;
    }

    private static <K, V> Map<K, V> known(@Nullable Map<K, V> values) {
        return values == null ? Map.of() : values;
    }
}
