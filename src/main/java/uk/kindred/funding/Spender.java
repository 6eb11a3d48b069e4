package uk.kindred.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose money is to last.
 *
 * @param start how things stand on the first day
 * @param livingPence what they spend every week beside care; null for what the means test would leave them
 */
public record Spender(Circumstances start, @Nullable Long livingPence, HomePlan homePlan) {

    public Spender {
        if (livingPence != null) {
            Sums.check(livingPence, "What is spent beside care");
        }
    }

    Spender costing(long weeklyPence) {
        return with(
                start.savings(),
                start.incomes(),
                start.care().costing(weeklyPence, start.care().budgetPence()));
    }

    Spender saving(long ownPence) {
        return with(new Savings(ownPence, start.savings().jointPence()), start.incomes(), start.care());
    }

    Spender receiving(List<Income> incomes) {
        return with(start.savings(), incomes, start.care());
    }

    Spender living(long pence) {
        return new Spender(start, pence, homePlan);
    }

    private Spender with(Savings savings, List<Income> incomes, Care care) {
        Circumstances changed = new Circumstances(
                start.on(),
                start.person(),
                incomes,
                savings,
                start.home(),
                care,
                start.housingCostsPence(),
                start.disabilityExpensesPence());
        return new Spender(changed, livingPence, homePlan);
    }
}
