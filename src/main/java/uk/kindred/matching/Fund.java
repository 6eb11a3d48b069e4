package uk.kindred.matching;

import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;

/**
 * A sum a week, and whose it is: a personal budget, or own money. A personal budget is for the needs of the adult whose it is
 * (Care Act 2014 ss. 25 and 26), so it pays for no need that is their partner's alone; for what both need it may, if the
 * council agrees.
 *
 * @param whose BOTH of a couple's own money, which may pay for anything
 * @param route how a personal budget is taken; null for own money
 */
public record Fund(Whose whose, @Nullable BudgetRoute route, long pence) {

    public boolean isOwn() {
        return route == null;
    }

    public Fund with(long otherPence) {
        return new Fund(whose, route, otherPence);
    }

    /** Whether own money may be added to it where a service costs more: the person buys with it and pays the bill. */
    boolean takesOwnMoney() {
        return route == BudgetRoute.DIRECT_PAYMENT;
    }
}
