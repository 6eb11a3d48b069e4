package uk.kindred.matching.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Money;

/** Reads what there is to spend. */
record MoneyReader(MatchesQuestion asked) {

    private static final int EACH_OF_TWO = 2;

    /** Null if nothing comes out of savings. */
    @Nullable
    FromSavings savings() {
        if (asked.savings() != null && asked.route() != null) {
            throw new BadParameterException(
                    "Savings are one’s own money",
                    "“savings” goes with no “route”: the council’s money has its rules.");
        }
        return asked.savings() == null ? null : asked.savings().read();
    }

    Money money() {
        List<PersonalBudget> personal = Given.list(asked.personalBudgets(), "personalBudgets", EACH_OF_TWO);
        String route = asked.route();
        Long own = asked.ownPence();
        if (asked.isOfCouple()) {
            Given.refuse(route != null, "“route” is one person’s: of a couple, say it in “personalBudgets”.");
            Given.refuse(own != null, "“ownPence” is one person’s: of a couple, own money is “budgetPence”.");
            return Money.ofCouple(personal.stream().map(PersonalBudget::read).toList(), budget());
        }
        Given.refuse(!personal.isEmpty(), "“personalBudgets” goes with “couple”: of one person, say “route”.");
        Given.refuse(own != null && route == null, "“ownPence” goes with “route”: own money alone is “budgetPence”.");
        long budget = budget();
        if (route == null) {
            return Money.of(null, budget);
        }
        BudgetRoute taken = Given.choice(BudgetRoute.values(), route, "route");
        return own == null || own == 0 ? Money.of(taken, budget) : Money.of(taken, budget, own);
    }

    /** What is out of range is refused with the rest. */
    private long budget() {
        FromSavings saved = savings();
        Long weekly = asked.budgetPence();
        if (saved == null) {
            return asked.isOfCouple() && weekly == null && asked.personalBudgets() != null
                    ? 0
                    : JsonQuestions.required(weekly, "budgetPence");
        }
        long beside = weekly == null ? 0 : weekly;
        boolean usable = beside >= 0 && beside <= MatchRequest.MOST_BUDGET_PENCE;
        return usable ? beside + saved.weeklyPence() : beside;
    }
}
