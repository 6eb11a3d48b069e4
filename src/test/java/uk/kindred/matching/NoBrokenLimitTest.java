package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Weeks of random requests, read by a checker that knows the rules and not the solver. */
class NoBrokenLimitTest {

    private static final int REQUESTS = 10_000;

    @Test
    void noWeekOfTenThousandRequestsBreaksALimit() {
        assertThat(weeksOf(REQUESTS, 1_000_000, random -> random.request(5))).isGreaterThan(REQUESTS);
    }

    @Test
    void noWeekOfACoupleTakesMoreOfASumThanThereIsOrWhatItIsNotFor() {
        int couples = REQUESTS / 10;
        assertThat(weeksOf(couples, 2_000_000, random -> random.ofCouple(5))).isGreaterThan(couples);
    }

    private static int weeksOf(int count, long firstSeed, Function<RandomMarket, MatchRequest> asking) {
        int weeks = 0;
        int requests = 0;
        for (long seed = firstSeed; requests < count; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = asking.apply(random);
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
        return weeks;
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
            if (week.chosen() == SupportWeek.Chosen.OTHER_MIX || week.chosen() == SupportWeek.Chosen.OTHER_SERVICE) {
                SupportWeek first = answer.weeks().getFirst();
                assertThat(week.score()).isLessThanOrEqualTo(first.score());
                assertThat(done(week, true)).describedAs("seed %s", seed).containsAll(done(first, true));
                assertThat(4 * points(done(week, false)))
                        .describedAs("seed %s", seed)
                        .isGreaterThanOrEqualTo(3 * points(done(first, false)));
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

    private static Set<Parcel> done(SupportWeek week, boolean musts) {
        return week.parts().stream()
                .flatMap(part -> part.parcels().stream())
                .filter(parcel -> (parcel.importance() == Importance.MUST) == musts)
                .collect(Collectors.toSet());
    }

    private static int points(Set<Parcel> parcels) {
        return parcels.stream().mapToInt(Parcel::points).sum();
    }

    /** With the money it is as was told; with a penny less it is not. */
    private static void checkMoney(long seed, Weeks answer, Counterfactual.MoreMoney more, List<Priced> listings) {
        assertThat(more.morePence()).describedAs("seed %s", seed).isPositive();
        if (seed % 10 == 0 && more.budgetPence() <= MatchRequest.MOST_BUDGET_PENCE) {
            Set<Parcel> before = doneAt(answer.request(), answer.request().money(), listings);
            Set<Parcel> then = new HashSet<>(before);
            then.addAll(more.gained());
            assertThat(doneAt(answer.request(), with(answer, more.fund()), listings))
                    .isEqualTo(then);
            Set<Parcel> almost = doneAt(
                    answer.request(), with(answer, more.fund().with(more.fund().pence() - 1)), listings);
            assertThat(almost.containsAll(before) && almost.size() > before.size())
                    .describedAs("seed %s", seed)
                    .isFalse();
        }
    }

    private static Money with(Weeks answer, Fund changed) {
        return new Money(answer.request().money().funds().stream()
                .map(fund -> fund.with(changed.pence()).equals(changed) ? changed : fund)
                .toList());
    }

    private static Set<Parcel> doneAt(MatchRequest request, Money money, List<Priced> listings) {
        return match(Asks.costing(request, money), listings)
                .best()
                .map(week -> week.parts().stream()
                        .flatMap(part -> part.parcels().stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
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
