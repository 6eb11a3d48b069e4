package uk.kindred.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
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

    static MatchRequest costing(MatchRequest request, long pence) {
        return like(request, like -> like.money = Money.of(request.route(), pence));
    }

    static MatchRequest costing(MatchRequest request, Money money) {
        return like(request, like -> like.money = money);
    }

    static MatchRequest mattering(MatchRequest request, Matters matters) {
        return like(request, like -> like.matters = matters);
    }

    static MatchRequest having(MatchRequest request, List<AlreadyThere> there) {
        return like(request, like -> like.there = there);
    }

    static MatchRequest after(MatchRequest request, List<Stay> stays) {
        return like(request, like -> like.stays = stays);
    }

    static MatchRequest locking(MatchRequest request, List<Lock> locks) {
        return like(request, like -> like.locks = locks);
    }

    static MatchRequest without(MatchRequest request, Set<String> listingIds) {
        return like(request, like -> like.without = listingIds);
    }

    private static MatchRequest like(MatchRequest request, Consumer<Like> change) {
        Like like = new Like(request);
        change.accept(like);
        return like.done();
    }

    /** A request like another, while it is changed. */
    private static final class Like {

        private final MatchRequest other;
        private Money money;
        private Matters matters;
        private List<AlreadyThere> there;
        private List<Stay> stays;
        private List<Lock> locks;
        private Set<String> without;

        private Like(MatchRequest other) {
            this.other = other;
            this.money = other.money();
            this.matters = other.matters();
            this.there = other.there();
            this.stays = other.stays();
            this.locks = other.locks();
            this.without = other.without();
        }

        private MatchRequest done() {
            return new MatchRequest(
                    other.on(), other.withinMiles(), money, other.needs(), matters, there, stays, locks, without);
        }
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
