package uk.kindred.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceJudge;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/**
 * What a listing's prices of one day come to: the tariff of each payer that can be reckoned from, and by which of its
 * kinds its whole cost is reckoned.
 *
 * @param pricedBy null if no price is in force
 */
record TariffChoice(@Nullable PricedBy pricedBy, Map<Payer, Tariff> tariffs) {

    /**
     * The first way of the listing's kinds, in {@link SupportKind}'s order, whose typical plan has a known cost for
     * anybody; if none has, the first kind's.
     */
    static TariffChoice of(
            List<SupportKind> kinds, Collection<PriceItem> prices, LocalDate day, Employer employer, PriceJudge judge) {
        List<PriceItem> valid =
                prices.stream().filter(item -> item.isValidOn(day)).toList();
        Map<Payer, Tariff> tariffs = new LinkedHashMap<>();
        Arrays.stream(Payer.values())
                .filter(payer -> valid.stream().anyMatch(item -> item.payers().contains(payer)))
                .map(payer -> Tariff.of(valid, payer, day, employer, judge))
                .filter(tariff -> !tariff.isUnknown())
                .forEach(tariff -> tariffs.put(tariff.payer(), tariff));
        return new TariffChoice(valid.isEmpty() ? null : pricedBy(kinds, tariffs), tariffs);
    }

    private static @Nullable PricedBy pricedBy(List<SupportKind> kinds, Map<Payer, Tariff> tariffs) {
        return WaysPriced.of(kinds).stream()
                .filter(way -> tariffs.values().stream()
                        .anyMatch(tariff -> tariff.find(TariffKey.typical(way)).isPresent()))
                .findFirst()
                .or(() -> firstOf(kinds))
                .orElse(null);
    }

    /** How the first of the kinds is priced. */
    static Optional<PricedBy> firstOf(List<SupportKind> kinds) {
        return kinds.stream().sorted().map(SupportKind::pricedBy).findFirst();
    }
}
