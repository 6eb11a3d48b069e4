package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;

/**
 * What there is to spend in a week.
 *
 * @param funds of one person: one, or a personal budget and then own money beside it. Of a couple: a personal budget of each
 *     who has one, and last their own money, which may be nothing
 */
public record Money(List<Fund> funds) {

    public Money {
        funds = List.copyOf(funds);
        long sum = 0;
        for (Fund fund : funds) {
            if (fund.pence() < 0 || fund.pence() > MatchRequest.MOST_BUDGET_PENCE) {
                throw new IllegalArgumentException("A week’s budget is from £0 to £10,000.");
            }
            sum += fund.pence();
        }
        if (funds.isEmpty() || sum > MatchRequest.MOST_BUDGET_PENCE) {
            throw new IllegalArgumentException("A week’s budget is from £0 to £10,000.");
        }
    }

    /** Of one person. @param route null for own money */
    public static Money of(@Nullable BudgetRoute route, long pence) {
        return new Money(List.of(new Fund(Whose.YOU, route, pence)));
    }

    /** Of one person with own money beside a personal budget. */
    public static Money of(BudgetRoute route, long pence, long ownPence) {
        return new Money(List.of(new Fund(Whose.YOU, route, pence), new Fund(Whose.YOU, null, ownPence)));
    }

    /** @param personal budgets of one or of each; a mix of ways is one person's matter */
    public static Money ofCouple(List<Fund> personal, long ownPence) {
        if (personal.stream().anyMatch(fund -> fund.route() == BudgetRoute.MIXED)) {
            throw new IllegalArgumentException(
                    "Of a couple, each personal budget is taken in one way, and not in a mix of ways.");
        }
        if (personal.stream().map(Fund::whose).distinct().count() != personal.size()
                || personal.stream().anyMatch(fund -> fund.isOwn() || fund.whose() == Whose.BOTH)) {
            throw new IllegalArgumentException("Each of a couple has one personal budget at most, which is theirs.");
        }
        List<Fund> funds = new ArrayList<>(personal);
        funds.add(new Fund(Whose.BOTH, null, ownPence));
        return new Money(funds);
    }

    public boolean isCouples() {
        return funds.getLast().whose() == Whose.BOTH;
    }

    /** Whether there is more than one sum, so that it has to be said which is meant. */
    public boolean isSeveral() {
        return funds.size() > 1;
    }

    public long pence() {
        return funds.stream().mapToLong(Fund::pence).sum();
    }

    /** The sum that is asked for first: a couple's own money, or all that one person has but own money beside it. */
    public Fund main() {
        return isCouples() ? funds.getLast() : funds.getFirst();
    }

    /** The personal budgets; none where all is own money. */
    public List<Fund> personal() {
        return funds.stream().filter(fund -> !fund.isOwn()).toList();
    }

    /** How the first personal budget is taken; null where all is own money. */
    public @Nullable BudgetRoute route() {
        return funds.getFirst().route();
    }

    /** The same with another sum in one of them. */
    Money with(int fund, long pence) {
        List<Fund> changed = new ArrayList<>(funds);
        changed.set(fund, funds.get(fund).with(pence));
        return new Money(changed);
    }
}
