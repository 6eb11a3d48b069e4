package uk.kindred.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;

/** What the same cost the year before. */
final class PastPrices {

    private static final int KNOWN_PERCENT = 62;
    private static final int DAYS_INTO_YEAR = 60;

    private PastPrices() {}

    /** The prices, and of most listings those that they took the place of. */
    static List<PriceItem> withPast(List<PriceItem> prices, Chance chance) {
        if (prices.isEmpty() || !chance.percent(KNOWN_PERCENT)) {
            return prices;
        }
        int percent = chance.between(91, 97);
        List<PriceItem> all = new ArrayList<>(prices);
        prices.stream()
                .filter(item -> item.mandatory()
                        && !item.unit().isPercent()
                        && !item.payers().contains(Payer.NHS))
                .map(item -> yearBefore(item, percent, chance))
                .forEach(all::add);
        return all;
    }

    private static PriceItem yearBefore(PriceItem item, int percent, Chance chance) {
        LocalDate from = item.validFrom().minusYears(1);
        return item.toBuilder()
                .amount(new PriceRange(
                        less(item.amount().fromPence(), percent),
                        less(item.amount().toPence(), percent)))
                .validFrom(from)
                .validTo(item.validFrom().minusDays(1))
                .confirmedOn(from.plusDays(chance.between(0, DAYS_INTO_YEAR)))
                .build();
    }

    private static long less(long pence, int percent) {
        return Asks.share(pence, percent, pence >= 20_000 ? 100 : 5);
    }
}
