package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Weeks of random requests, read by a checker that knows the rules and not the solver. */
class NoBrokenLimitTest {

    private static final int REQUESTS = 10_000;

    @Test
    void noWeekOfTenThousandRequestsBreaksALimit() {
        int weeks = 0;
        int requests = 0;
        for (long seed = 1_000_000; requests < REQUESTS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = random.request(5);
            List<Parcel> parcels = random.parcels(request);
            if (parcels.isEmpty() || parcels.size() > 8) {
                continue;
            }
            requests++;
            List<Priced> listings = random.listings(3 + (int) (seed % 8));
            Weeks answer = match(request, listings);
            check(seed, answer, listings);
            weeks += answer.weeks().size();
            if (seed % 5 == 0) {
                check(seed, match(locking(request, answer, seed), listings), listings);
                check(seed, match(swapping(request, answer), listings), listings);
            }
        }
        assertThat(weeks).isGreaterThan(REQUESTS);
    }

    private static Weeks match(MatchRequest request, List<Priced> listings) {
        return Matching.match(request, listings.stream().map(Priced::candidate).toList());
    }

    private static void check(long seed, Weeks answer, List<Priced> listings) {
        WeekChecker checker = new WeekChecker(answer.request(), answer.parcels(), listings);
        assertThat(answer.provenOptimal())
                .describedAs("seed %s is proven", seed)
                .isTrue();
        for (SupportWeek week : answer.weeks()) {
            assertThat(checker.broken(week))
                    .describedAs("seed %s, %s", seed, week.chosen())
                    .isEmpty();
            if (week.chosen() == SupportWeek.Chosen.OTHER_MIX) {
                assertThat(week.score())
                        .isLessThanOrEqualTo(answer.weeks().getFirst().score());
            }
        }
        assertThat(answer.weeks().stream().map(SupportWeek::parts).distinct().count())
                .describedAs("seed %s: all weeks differ", seed)
                .isEqualTo(answer.weeks().size());
        for (Counterfactual change : answer.counterfactuals()) {
            if (change instanceof Counterfactual.MoreMoney more) {
                checkMoney(seed, answer, more, listings);
            }
        }
    }

    /** With the money it is as was told; with a penny less it is not. */
    private static void checkMoney(long seed, Weeks answer, Counterfactual.MoreMoney more, List<Priced> listings) {
        int now = answer.best().map(week -> week.score().needs()).orElse(0);
        assertThat(more.morePence()).describedAs("seed %s", seed).isPositive();
        if (seed % 10 == 0 && more.budgetPence() <= MatchRequest.MOST_BUDGET_PENCE) {
            assertThat(needs(Asks.costing(answer.request(), more.budgetPence()), listings))
                    .isGreaterThan(now);
            assertThat(needs(Asks.costing(answer.request(), more.budgetPence() - 1), listings))
                    .isEqualTo(now);
        }
    }

    private static int needs(MatchRequest request, List<Priced> listings) {
        return match(request, listings).best().map(week -> week.score().needs()).orElse(0);
    }

    /** Something of a week that is not the best is to be kept. */
    private static MatchRequest locking(MatchRequest request, Weeks answer, long seed) {
        List<SupportWeek> weeks = new ArrayList<>(answer.weeks());
        Optional<WeekPart> part = weeks.isEmpty()
                ? Optional.empty()
                : weeks.get(new Random(seed).nextInt(weeks.size())).parts().stream()
                        .findFirst();
        return part.map(kept -> Asks.locking(
                        request,
                        List.of(new Lock(
                                kept.parcels().getFirst().id(), kept.candidate().id()))))
                .orElse(request);
    }

    /** Who does most is not to come again. */
    private static MatchRequest swapping(MatchRequest request, Weeks answer) {
        return answer.best()
                .map(week -> Asks.without(
                        request, Set.of(week.parts().getFirst().candidate().id())))
                .orElse(request);
    }
}
