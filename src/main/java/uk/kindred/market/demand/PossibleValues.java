package uk.kindred.market.demand;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.pricing.Payer;

/** What every search, and every plan, of a council's area may have of each breakdown; {@link Questions} decides it. */
@Component
class PossibleValues {

    /** Many, some, few, none: those that need no wish of any sort. */
    private static final int OUTCOMES = 4;

    private final Districts districts;

    PossibleValues(Districts districts) {
        this.districts = districts;
    }

    /** By the breakdown's slug. */
    Map<String, Possible> of(String councilGss, String kind) {
        return of(kind, Math.max(1, districts.listValues(councilGss).size()));
    }

    /** @param districts how many are told apart in the council's area; one for none, where all are another */
    static Map<String, Possible> of(String kind, int districts) {
        boolean plan = kind.equals(WantedKind.PLAN);
        Map<String, Possible> possible = new TreeMap<>();
        for (Breakdown breakdown : EnumSet.complementOf(EnumSet.of(Breakdown.TOGETHER))) {
            possible.put(breakdown.slug(), plan ? ofPlans(breakdown, districts) : ofSearches(breakdown, districts));
        }
        return possible;
    }

    private static Possible ofSearches(Breakdown breakdown, int districts) {
        return switch (breakdown) {
            case NEED -> wish(breakdown, "0-need");
            case LANGUAGE -> wish(breakdown, "0-language");
            case TIME -> wish(breakdown, "0-when");
            case MOST_A_WEEK -> wish(breakdown, "0-maxWeekly");
            case DISTRICT -> new Possible(districts, true, Set.of("0-within", "0-serves"));
            case PAYER -> Possible.of(Payer.values().length);
            case FOUND -> Possible.of(OUTCOMES);
            case TOGETHER -> throw new IllegalArgumentException("Cells are no list of values");
        };
    }

    /** A plan has a budget and a place, and says neither need nor language nor time here. */
    private static Possible ofPlans(Breakdown breakdown, int districts) {
        return switch (breakdown) {
            case NEED, LANGUAGE, TIME -> Possible.of(1);
            case MOST_A_WEEK -> Possible.of(breakdown.listValues().size() - 1);
            case DISTRICT -> Possible.of(districts);
            // one's own money beside the ways to take a budget
            case PAYER -> Possible.of(BudgetRoute.values().length + 1);
            case FOUND -> Possible.of(OUTCOMES);
            case TOGETHER -> throw new IllegalArgumentException("Cells are no list of values");
        };
    }

    private static Possible wish(Breakdown breakdown, String implying) {
        return new Possible(breakdown.listValues().size() - 1, true, Set.of(implying));
    }
}
