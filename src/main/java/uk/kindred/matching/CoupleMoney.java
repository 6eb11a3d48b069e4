package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Choice;

/** What a couple has to spend, as typed: a personal budget of each who has one, and own money of both. */
final class CoupleMoney {

    /** Of who has no personal budget. */
    private static final String NONE = "none";

    private static final List<BudgetRoute> ROUTES =
            List.of(BudgetRoute.DIRECT_PAYMENT, BudgetRoute.ISF, BudgetRoute.MANAGED);

    private CoupleMoney() {}

    static MoneyRead of(TypedFields typed) {
        Long weekly = typed.pence(MatchField.BUDGET, MatchRequest.MOST_BUDGET_PENCE, MoneyRead.UNIT);
        FromSavings savings = MoneyRead.savings(typed);
        Long own = MoneyRead.together(weekly, savings);
        List<Fund> funds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Whose whose : MatchField.PEOPLE) {
            Long pence = typed.pence(MatchField.budget(whose), MatchRequest.MOST_BUDGET_PENCE, MoneyRead.UNIT);
            BudgetRoute route = route(typed, whose);
            if (route != null && pence != null) {
                funds.add(new Fund(whose, route, pence));
            } else if (route != null && !typed.hasProblem(MatchField.budget(whose))) {
                missing.add(MatchField.budget(whose));
            } else if (pence != null && !typed.hasProblem(MatchField.route(whose))) {
                missing.add(MatchField.route(whose));
            }
        }
        missing.addAll(MoneyRead.missing(
                typed, own == null && funds.isEmpty() && missing.isEmpty(), List.of(MatchField.BUDGET)));
        funds.add(new Fund(Whose.BOTH, null, Objects.requireNonNullElse(own, 0L)));
        return new MoneyRead(MoneyRead.money(typed, funds, savings), savings, 0, missing);
    }

    private static @Nullable BudgetRoute route(TypedFields typed, Whose whose) {
        return typed.<Optional<BudgetRoute>>choice(
                        MatchField.route(whose),
                        slug -> slug.equals(NONE)
                                ? Optional.of(Optional.empty())
                                : Choice.find(BudgetRoute.values(), slug)
                                        .filter(ROUTES::contains)
                                        .map(Optional::of))
                .flatMap(route -> route)
                .orElse(null);
    }
}
