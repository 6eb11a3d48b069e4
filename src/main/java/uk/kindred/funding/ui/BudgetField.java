package uk.kindred.funding.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import uk.kindred.funding.CareHomeStays;
import uk.kindred.funding.Purchase;

/** The fields of "May my budget pay for this?", by their names in the address. */
final class BudgetField {

    static final String ROUTE = "route";
    static final String PURCHASE = "what";
    static final String RELATION = "who";
    static final String WEEKLY = "budget";
    static final String WAGE = "wage";
    static final String HOURS = "hours";

    /** For these it matters who is paid. */
    static final Set<Purchase> BY_SOMEBODY =
            Set.of(Purchase.ASSISTANT, Purchase.CARE, Purchase.ACTIVITY, Purchase.EQUIPMENT, Purchase.ADMINISTRATION);

    private static final int FEWEST_STAYS = 3;

    private BudgetField() {}

    static String stayFrom(int number) {
        return "from-" + number;
    }

    static String stayTo(int number) {
        return "to-" + number;
    }

    /** Those that are filled in, and room for two more. */
    static List<Integer> listStays(Typed typed) {
        int filled = IntStream.rangeClosed(1, CareHomeStays.MOST_STAYS)
                .filter(number -> typed.isAnyFilledIn(List.of(stayFrom(number), stayTo(number))))
                .max()
                .orElse(0);
        int last = Math.min(CareHomeStays.MOST_STAYS, Math.max(FEWEST_STAYS, filled + 2));
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
