package uk.kindred.funding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would be asked to pay for a week of their care, in pence. An estimate: the council decides.
 *
 * @param nhsPence what the NHS pays the home of the price
 * @param personPence what the person pays themselves, without a top-up
 * @param councilPence what the council pays
 * @param topUpPence what is left of a dearer care home's price, for somebody else to pay
 * @param capitalPence all capital that counts
 * @param tariffPence the weekly income that it is taken to bring in; nothing where the whole cost is to be paid
 * @param incomePence the income that counts, without the tariff
 * @param keptPence what is left to them first
 * @param deferred what a deferred payment agreement would come to; null where there is no right to one
 */
public record Assessment(
        Outcome outcome,
        long costPence,
        long nhsPence,
        long personPence,
        long councilPence,
        long topUpPence,
        long capitalPence,
        long tariffPence,
        long incomePence,
        long keptPence,
        @Nullable DeferredPayment deferred,
        List<Step> steps) {

    public Assessment {
        steps = List.copyOf(steps);
    }

    /** What they would pay themselves of a personal budget of so much a week. */
    public long personPenceOf(long budgetPence) {
        return outcome == Outcome.FULL_COST
                ? budgetPence
                : Math.min(budgetPence, Math.max(0, incomePence + tariffPence - keptPence));
    }

    /** The dated figures that the steps used, each once. */
    public List<DatedFigure> figures() {
        return steps.stream()
                .map(Step::figure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
