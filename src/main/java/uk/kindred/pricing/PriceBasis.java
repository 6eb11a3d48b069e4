package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sum rests on: the least certain of the prices that it comes from, and of those the one confirmed longest ago.
 *
 * @param questioned whether any of the prices is far from what is usual
 * @param question what is odd and what that rests on, in words; none if nothing is, or it was not kept
 */
public record PriceBasis(
        PriceSource source,
        LocalDate confirmedOn,
        boolean questioned,
        @Nullable String question) {

    private static final Comparator<PriceBasis> MOST_CERTAIN_FIRST =
            Comparator.comparing(PriceBasis::source).thenComparing(PriceBasis::confirmedOn, Comparator.reverseOrder());

    static PriceBasis of(PriceItem item, PriceJudge judge) {
        Plausibility answer = judge.judge(item);
        return new PriceBasis(item.source(), item.confirmedOn(), answer.isQuestioned(), answer.remark());
    }

    PriceBasis asQuestioned(String words) {
        return new PriceBasis(source, confirmedOn, true, words);
    }

    /** Empty where there is no price: nothing is asked then. */
    static Optional<PriceBasis> ofAll(Collection<PriceBasis> bases) {
        return bases.stream().reduce(PriceBasis::and);
    }

    private PriceBasis and(PriceBasis other) {
        PriceBasis lessCertain = MOST_CERTAIN_FIRST.compare(this, other) < 0 ? other : this;
        return new PriceBasis(
                lessCertain.source(),
                lessCertain.confirmedOn(),
                questioned || other.questioned(),
                question == null ? other.question() : question);
    }
}
