package uk.kindred.matching;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;
import uk.kindred.pricing.Pounds;

/**
 * What there is to spend, as typed: so much a week, savings, or both, which are added up.
 *
 * @param route null for one's own money
 * @param weeklyPence beside what comes out of savings; null if nothing was typed, or nothing that can be used
 * @param savings null if there are none, or none that can be used
 * @param chargePence what of it the council asks the person to pay; 0 if nothing was typed, or nothing that can be used
 */
record MoneyRead(
        @Nullable BudgetRoute route,
        @Nullable Long weeklyPence,
        @Nullable FromSavings savings,
        long chargePence) {

    static MoneyRead of(TypedFields typed) {
        BudgetRoute route = route(typed);
        Long weekly = typed.pence(MatchField.BUDGET, MatchRequest.MOST_BUDGET_PENCE, "pounds a week");
        MoneyRead money = new MoneyRead(route, weekly, savings(typed, route), charge(typed, route, weekly));
        Long sum = money.budgetPence();
        if (sum != null && sum > MatchRequest.MOST_BUDGET_PENCE) {
            typed.problem(
                    MatchField.SAVINGS_YEARS,
                    "That is more than a week can cost here",
                    "Over so few years it is more than " + Pounds.inWords(MatchRequest.MOST_BUDGET_PENCE)
                            + " a week. Please choose more years, or keep more.");
        }
        return money;
    }

    /** Of both together; null if neither was said. */
    @Nullable
    Long budgetPence() {
        if (savings == null) {
            return weeklyPence;
        }
        return savings.weeklyPence() + Objects.requireNonNullElse(weeklyPence, 0L);
    }

    /** Whether something still has to be said of it. */
    boolean isMissing(TypedFields typed) {
        return budgetPence() == null
                && Stream.of(MatchField.BUDGET, MatchField.SAVINGS, MatchField.SAVINGS_KEPT, MatchField.SAVINGS_YEARS)
                        .noneMatch(typed::hasProblem);
    }

    private static long charge(TypedFields typed, @Nullable BudgetRoute route, @Nullable Long weeklyPence) {
        Long charge = typed.pence(MatchField.CHARGE, MatchRequest.MOST_BUDGET_PENCE, "pounds a week");
        // a budget that is slid down takes the charge down with it
        return charge == null || route == null || weeklyPence == null ? 0 : Math.min(charge, weeklyPence);
    }

    private static @Nullable FromSavings savings(TypedFields typed, @Nullable BudgetRoute route) {
        Long total = typed.pence(MatchField.SAVINGS, FromSavings.MOST_PENCE, "pounds");
        Long kept = typed.pence(MatchField.SAVINGS_KEPT, FromSavings.MOST_PENCE, "pounds");
        Integer years = typed.whole(MatchField.SAVINGS_YEARS, 1, FromSavings.MOST_YEARS);
        if (total == null) {
            return null;
        }
        if (route != null) {
            typed.problem(
                    MatchField.SAVINGS,
                    "Savings are your own money",
                    "The council’s money has rules that savings do not have. Choose “My own money”, or leave the savings"
                            + " out.");
            return null;
        }
        return typed.made(
                        MatchField.SAVINGS_KEPT,
                        () -> new FromSavings(
                                total,
                                Objects.requireNonNullElse(kept, 0L),
                                Objects.requireNonNullElse(years, FromSavings.USUAL_YEARS)))
                .orElse(null);
    }

    /** Null for one's own money. */
    private static @Nullable BudgetRoute route(TypedFields typed) {
        return typed.<Optional<BudgetRoute>>choice(
                        MatchField.ROUTE,
                        slug -> slug.equals(MatchField.OWN_MONEY)
                                ? Optional.of(Optional.empty())
                                : Choice.find(BudgetRoute.values(), slug).map(Optional::of))
                .flatMap(route -> route)
                .orElse(null);
    }
}
