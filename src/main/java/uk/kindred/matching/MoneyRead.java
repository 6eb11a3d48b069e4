package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
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
 * @param all null if nothing was typed, or nothing that can be used
 * @param savings null if there are none, or none that can be used
 * @param chargePence what of it the council asks the person to pay; 0 if nothing was typed, or nothing that can be used
 * @param missing fields of what has still to be said of it
 */
record MoneyRead(@Nullable Money all, @Nullable FromSavings savings, long chargePence, List<String> missing) {

    static final String UNIT = "pounds a week";

    /** Of one person. */
    static MoneyRead of(TypedFields typed) {
        BudgetRoute route = route(typed);
        Long weekly = typed.pence(MatchField.BUDGET, MatchRequest.MOST_BUDGET_PENCE, UNIT);
        Long beside = typed.pence(MatchField.OWN_BESIDE, MatchRequest.MOST_BUDGET_PENCE, UNIT);
        FromSavings savings = savings(typed);
        if (savings != null && route != null) {
            typed.problem(
                    MatchField.SAVINGS,
                    "Savings are your own money",
                    "The council’s money has rules that savings do not have. Choose “My own money”, or leave the savings"
                            + " out.");
            savings = null;
        }
        Long sum = together(weekly, savings);
        List<Fund> funds = new ArrayList<>();
        if (sum != null) {
            funds.add(new Fund(Whose.YOU, route, sum));
            if (route != null && beside != null && beside > 0) {
                funds.add(new Fund(Whose.YOU, null, beside));
            }
        }
        return new MoneyRead(
                money(typed, funds, savings),
                savings,
                charge(typed, route, weekly),
                missing(typed, sum == null, List.of(MatchField.BUDGET)));
    }

    /** Of a week's sum and what comes out of savings; null if neither was said. */
    static @Nullable Long together(@Nullable Long weeklyPence, @Nullable FromSavings savings) {
        return savings == null
                ? weeklyPence
                : Long.valueOf(savings.weeklyPence() + Objects.requireNonNullElse(weeklyPence, 0L));
    }

    /** Null if there is none; what is too much is told. */
    static @Nullable Money money(TypedFields typed, List<Fund> funds, @Nullable FromSavings savings) {
        long sum = funds.stream().mapToLong(Fund::pence).sum();
        if (sum > MatchRequest.MOST_BUDGET_PENCE) {
            String most = Pounds.inWords(MatchRequest.MOST_BUDGET_PENCE);
            typed.problem(
                    savings == null ? MatchField.BUDGET : MatchField.SAVINGS_YEARS,
                    "That is more than a week can cost here",
                    savings == null
                            ? "Together it is more than " + most + " a week. Please write less."
                            : "Over so few years it is more than " + most
                                    + " a week. Please choose more years, or keep more.");
            return null;
        }
        return funds.isEmpty() ? null : new Money(funds);
    }

    /** Nothing is missing where something that was typed cannot be read: that is told first. */
    static List<String> missing(TypedFields typed, boolean open, List<String> fields) {
        boolean read = Stream.of(
                        MatchField.BUDGET, MatchField.SAVINGS, MatchField.SAVINGS_KEPT, MatchField.SAVINGS_YEARS)
                .noneMatch(typed::hasProblem);
        return open && read ? fields : List.of();
    }

    private static long charge(TypedFields typed, @Nullable BudgetRoute route, @Nullable Long weeklyPence) {
        Long charge = typed.pence(MatchField.CHARGE, MatchRequest.MOST_BUDGET_PENCE, UNIT);
        // a budget that is slid down takes the charge down with it
        return charge == null || route == null || weeklyPence == null ? 0 : Math.min(charge, weeklyPence);
    }

    static @Nullable FromSavings savings(TypedFields typed) {
        Long total = typed.pence(MatchField.SAVINGS, FromSavings.MOST_PENCE, "pounds");
        Long kept = typed.pence(MatchField.SAVINGS_KEPT, FromSavings.MOST_PENCE, "pounds");
        Integer years = typed.whole(MatchField.SAVINGS_YEARS, 1, FromSavings.MOST_YEARS);
        if (total == null) {
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
