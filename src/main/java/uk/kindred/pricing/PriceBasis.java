package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a sum rests on: the least certain of the prices that it comes from, and of those the one confirmed longest ago.
 *
 * @param questioned whether any of the prices lies outside the dated table of what is usual
 */
public record PriceBasis(PriceSource source, LocalDate confirmedOn, boolean questioned) {

    private static final Comparator<PriceBasis> MOST_CERTAIN_FIRST =
            Comparator.comparing(PriceBasis::source).thenComparing(PriceBasis::confirmedOn, Comparator.reverseOrder());

    static PriceBasis of(PriceItem item) {
        return new PriceBasis(
                item.source(), item.confirmedOn(), Plausibility.of(item, null).isQuestioned());
    }

    PriceBasis asQuestioned() {
        return new PriceBasis(source, confirmedOn, true);
    }

    /** Empty where there is no price: nothing is asked then. */
    static Optional<PriceBasis> ofAll(Collection<PriceBasis> bases) {
        return bases.stream().reduce(PriceBasis::and);
    }

    private PriceBasis and(PriceBasis other) {
        PriceBasis lessCertain = MOST_CERTAIN_FIRST.compare(this, other) < 0 ? other : this;
        return new PriceBasis(lessCertain.source(), lessCertain.confirmedOn(), questioned || other.questioned());
    }
}
