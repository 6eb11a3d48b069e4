package uk.kindred.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.places.NearResult;
import uk.kindred.places.Places;
import uk.kindred.search.ExampleWish;

/** Questions as people of the two example areas ask them. */
final class Questions {

    private final Places places;
    private final LocalDate today;

    Questions(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /** Of example listings only. */
    MatchQuestion ask(
            String near, int withinMiles, long budgetPence, @Nullable BudgetRoute route, List<NeedAsked> needs) {
        return new MatchQuestion(
                near,
                ((NearResult.Found) places.resolve(near)).place(),
                ExampleWish.ONLY,
                new MatchRequest(
                        today,
                        withinMiles,
                        budgetPence,
                        route,
                        needs,
                        Matters.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of()),
                null);
    }

    /** Somebody who needs a little of much. */
    static List<NeedAsked> mixed() {
        return List.of(
                need(HelpWith.WASHING, Importance.MUST),
                need(HelpWith.MEALS, Importance.SHOULD),
                need(HelpWith.COMPANY, Importance.SHOULD),
                need(HelpWith.GOING_OUT, Importance.NICE));
    }

    /** A young man who is out by day, and his mother, who needs a break. */
    static List<NeedAsked> daysAndBreaks() {
        return List.of(need(HelpWith.DAYS_OUT, Importance.MUST), need(HelpWith.BREAK, Importance.SHOULD));
    }

    /** Somebody who must not be alone on some nights. */
    static List<NeedAsked> nights() {
        return List.of(
                new NeedAsked(HelpWith.NIGHTS, Importance.MUST, Amount.ofNights(3), When.ANY),
                need(HelpWith.HOUSEWORK, Importance.SHOULD),
                need(HelpWith.GETTING_UP, Importance.SHOULD));
    }

    static NeedAsked need(HelpWith help, Importance importance) {
        return NeedAsked.typical(help, importance);
    }
}
