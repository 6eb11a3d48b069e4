package uk.kindred.matching.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;

/** How the money is taken, where it stands within a sentence. */
final class RouteWords {

    private RouteWords() {}

    /** "a direct payment" */
    static String noun(@Nullable BudgetRoute route) {
        if (route == null) {
            return "own money";
        }
        return switch (route) {
            case DIRECT_PAYMENT -> "a direct payment";
            case ISF -> "an Individual Service Fund";
            case MANAGED -> "an account that the council manages";
            case MIXED -> "a mix of ways";
        };
    }

    /** What follows "£350 a week": "as a direct payment" */
    static String following(@Nullable BudgetRoute route) {
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
