package uk.kindred.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Stay;

/** Requests for tests, with nothing in them but what a test is about. */
final class Asks {

    private Asks() {}

    static MatchRequest ask(long budgetPence, @Nullable BudgetRoute route, NeedAsked... needs) {
        return new MatchRequest(
                Priced.DAY,
                10,
                budgetPence,
                route,
                List.of(needs),
                Matters.NONE,
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    static MatchRequest mattering(MatchRequest request, Matters matters) {
        return new MatchRequest(
                request.on(),
                request.withinMiles(),
                request.budgetPence(),
                request.route(),
                request.needs(),
                matters,
                request.there(),
                request.stays(),
                request.locks(),
                request.without());
    }

    static MatchRequest having(MatchRequest request, List<AlreadyThere> there) {
        return new MatchRequest(
                request.on(),
                request.withinMiles(),
                request.budgetPence(),
                request.route(),
                request.needs(),
                request.matters(),
                there,
                request.stays(),
                request.locks(),
                request.without());
    }

    static MatchRequest after(MatchRequest request, List<Stay> stays) {
        return new MatchRequest(
                request.on(),
                request.withinMiles(),
                request.budgetPence(),
                request.route(),
                request.needs(),
                request.matters(),
                request.there(),
                stays,
                request.locks(),
                request.without());
    }

    static NeedAsked must(HelpWith help, int times, int minutes) {
        return new NeedAsked(help, Importance.MUST, Amount.of(times, minutes), When.ANY);
    }

    static NeedAsked nights(HelpWith help, int nights) {
        return new NeedAsked(help, Importance.MUST, Amount.ofNights(nights), When.ANY);
    }

    static Weeks match(MatchRequest request, Priced... listings) {
        return Matching.match(
                request, List.of(listings).stream().map(Priced::candidate).toList());
    }

    /** Who does anything in the best week. */
    static List<String> who(Weeks weeks) {
        return weeks.best().orElseThrow().parts().stream()
                .map(part -> part.candidate().id())
                .toList();
    }
}
