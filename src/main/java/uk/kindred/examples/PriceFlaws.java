package uk.kindred.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Plausibility;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceWhat;

/** Puts into a listing's prices what is wrong with them. */
final class PriceFlaws {

    private static final int TOO_MANY = 10;
    private static final int PENCE = 100;

    private PriceFlaws() {}

    /** @param flaws a slip that makes no odd price here is taken out of them */
    static List<PriceItem> spoil(List<PriceItem> prices, Set<Flaw> flaws, Chance chance) {
        if (flaws.contains(Flaw.NO_PRICES)) {
            return List.of();
        }
        if (flaws.contains(Flaw.ONLY_RANGES)) {
            return prices.stream().map(item -> ranged(item, chance)).toList();
        }
        if (flaws.contains(Flaw.TEN_TIMES_TOO_HIGH)) {
            return slipped(prices, flaws, Flaw.TEN_TIMES_TOO_HIGH, TOO_MANY, 1);
        }
        if (flaws.contains(Flaw.PENCE_FOR_POUNDS)) {
            return slipped(prices, flaws, Flaw.PENCE_FOR_POUNDS, 1, PENCE);
        }
        return prices;
    }

    private static PriceItem ranged(PriceItem item, Chance chance) {
        long from = item.amount().fromPence();
        return item.mandatory() && !item.unit().isPercent()
                ? item.toBuilder()
                        .amount(new PriceRange(from, Asks.share(from, chance.between(115, 160), roundness(from))))
                        .build()
                : item;
    }

    private static List<PriceItem> slipped(List<PriceItem> prices, Set<Flaw> flaws, Flaw flaw, int times, int by) {
        for (int i = 0; i < prices.size(); i++) {
            PriceItem odd = slip(prices.get(i), times, by);
            if (odd != null) {
                List<PriceItem> spoilt = new ArrayList<>(prices);
                spoilt.set(i, odd);
                return spoilt;
            }
        }
        flaws.remove(flaw);
        return prices;
    }

    /** Null where it would pass for a usual price. */
    private static @Nullable PriceItem slip(PriceItem item, int times, int by) {
        PriceItem odd = item.toBuilder()
                .amount(PriceRange.of(item.amount().fromPence() * times / by))
                .build();
        return item.what() == PriceWhat.EXTRA
                        || item.unit().isPercent()
                        || !Plausibility.of(odd, null).isQuestioned()
                ? null
                : odd;
    }

    private static long roundness(long pence) {
        if (pence >= 1_000_000) {
            return 100_000;
        }
        return pence >= 20_000 ? 500 : pence >= 2_000 ? 25 : 5;
    }
}
