package uk.kindred.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;

/**
 * Out of what a part of a week is paid.
 *
 * @param route whose rules hold; null for one's own money
 */
record Purse(Payer payer, @Nullable BudgetRoute route) {

    /** Of a mix, all that it may be of: each part is paid where it costs least, and the rules let it. */
    static List<Purse> of(@Nullable BudgetRoute route) {
        if (route == null) {
            return List.of(new Purse(Payer.SELF_FUNDER, null));
        }
        return switch (route) {
            case DIRECT_PAYMENT -> List.of(new Purse(Payer.DIRECT_PAYMENT, route));
            case ISF -> List.of(new Purse(Payer.ISF, route));
            case MANAGED -> List.of(new Purse(Payer.COUNCIL, route));
            case MIXED ->
                List.of(
                        new Purse(Payer.DIRECT_PAYMENT, BudgetRoute.DIRECT_PAYMENT),
                        new Purse(Payer.ISF, BudgetRoute.ISF),
                        new Purse(Payer.COUNCIL, BudgetRoute.MANAGED));
        };
    }
}
