package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;

/**
 * Out of what a part of a week is paid.
 *
 * @param route whose rules hold; null for own money
 * @param fund from which it comes, by its place in {@link Money#funds}
 * @param whose needs it may pay for, and what both need
 */
record Purse(Payer payer, @Nullable BudgetRoute route, int fund, Whose whose) {

    static List<Purse> of(Money money) {
        List<Purse> purses = new ArrayList<>();
        for (int fund = 0; fund < money.funds().size(); fund++) {
            purses.addAll(of(money.funds().get(fund), fund));
        }
        return purses;
    }

    /** Of a mix, all that it may be of: each part is paid where it costs least, and the rules let it. */
    private static List<Purse> of(Fund fund, int index) {
        BudgetRoute route = fund.route();
        if (route == null) {
            return List.of(new Purse(Payer.SELF_FUNDER, null, index, fund.whose()));
        }
        return switch (route) {
            case DIRECT_PAYMENT, ISF, MANAGED -> List.of(new Purse(payer(route), route, index, fund.whose()));
            case MIXED ->
                Stream.of(BudgetRoute.DIRECT_PAYMENT, BudgetRoute.ISF, BudgetRoute.MANAGED)
                        .map(part -> new Purse(payer(part), part, index, fund.whose()))
                        .toList();
        };
    }

    private static Payer payer(BudgetRoute route) {
        return switch (route) {
            case DIRECT_PAYMENT, MIXED -> Payer.DIRECT_PAYMENT;
            case ISF -> Payer.ISF;
            case MANAGED -> Payer.COUNCIL;
        };
    }

    boolean mayPayFor(Parcel parcel) {
        return whose.meets(parcel.whose());
    }
}
