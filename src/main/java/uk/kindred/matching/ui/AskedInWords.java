package uk.kindred.matching.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.PlannedWeeks;
import uk.kindred.pricing.Pounds;

/** What was asked, in a sentence. */
record AskedInWords(PlannedWeeks planned) {

    String lead() {
        MatchRequest request = planned.question().request();
        return "Out of listings up to " + request.withinMiles() + (request.withinMiles() == 1 ? " mile" : " miles")
                + " from " + planned.question().place().label() + ", for up to "
                + Pounds.inWords(request.budgetPence()) + " a week " + money(request.route())
                + ". Look, change what you like, and ask before you rely on it.";
    }

    private static String money(@Nullable BudgetRoute route) {
        if (route == null) {
            return "of your own money";
        }
        return switch (route) {
            case DIRECT_PAYMENT -> "as a direct payment";
            case ISF -> "in an Individual Service Fund";
            case MANAGED -> "that the council manages";
            case MIXED -> "in a mix of ways";
        };
    }
}
