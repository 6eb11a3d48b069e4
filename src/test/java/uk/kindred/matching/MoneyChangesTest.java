package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.kindred.matching.Counterfactual.AllMusts;
import uk.kindred.matching.Counterfactual.LessMoney;
import uk.kindred.matching.Counterfactual.MoreMoney;

/** What other sums a week would change, beside the best of all weeks at each of them. */
class MoneyChangesTest {

    private static final int MARKETS = 500;
    private static final long MOST_WEEKS = 2_000;

    /** The best of all weeks at each sum at which there is another, and what is told of it. */
    private static final class Sums {

        private final long seed;
        private final MatchRequest request;
        private final List<Parcel> parcels;
        /** Several where nothing but who does what tells them apart. */
        private final TreeMap<Long, List<Exhaustive.Whole>> bestAt = new TreeMap<>();

        private final List<Exhaustive.Whole> weeks = new ArrayList<>();
        private final MoneyChanges changes;
        private final Set<String> now = new HashSet<>();
        private final @Nullable Solution best;

        Sums(long seed, MatchRequest request, List<Parcel> parcels, List<Priced> listings, Exhaustive all) {
            this.seed = seed;
            this.request = request;
            this.parcels = parcels;
            all.forEach(weeks::add);
            weeks.sort(Comparator.comparingLong(Exhaustive.Whole::cost));
            Exhaustive.Whole known = null;
            for (Exhaustive.Whole week : weeks) {
                if (known == null || week.isBetterThan(known)) {
                    known = week;
                    bestAt.put(week.cost(), new ArrayList<>(List.of(week)));
                } else if (!known.isBetterThan(week)) {
                    bestAt.lastEntry().getValue().add(week);
                }
            }
            Field field = new Field(
                    request,
                    new Pieces(parcels),
                    Counterfactuals.within(
                            listings.stream().map(Priced::candidate).toList(), request.withinMiles()));
            best = field.solver().best(field.limits()).orElse(null);
            if (best != null) {
                field.pieces().list(best.mask()).forEach(parcel -> now.add(parcel.id()));
            }
            changes = new MoneyChanges(field, parcels, best);
        }

        /** What the best weeks at that sum do, if they are several. */
        List<Set<String>> at(long pence) {
            Map.Entry<Long, List<Exhaustive.Whole>> entry = bestAt.floorEntry(pence);
            return entry == null
                    ? List.of(Set.of())
                    : entry.getValue().stream().map(Exhaustive.Whole::parcels).toList();
        }

        boolean isGain(Exhaustive.Whole week) {
            return week.parcels().size() > now.size() && week.parcels().containsAll(now);
        }

        /** The least sum beyond the budget at which the best weeks are so. */
        long least(Predicate<List<Exhaustive.Whole>> are) {
            return bestAt.tailMap(request.budgetPence(), false).entrySet().stream()
                    .filter(at -> are.test(at.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        }

        long musts(Set<String> ids) {
            return parcels.stream()
                    .filter(parcel -> parcel.importance() == Importance.MUST && ids.contains(parcel.id()))
                    .mapToLong(Parcel::points)
                    .sum();
        }
    }

    private static List<Sums> markets(long firstSeed) {
        List<Sums> markets = new ArrayList<>();
        for (long seed = firstSeed; markets.size() < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = random.request(4);
            List<Parcel> parcels = random.parcels(request);
            List<Priced> listings = random.listings(2 + (int) (seed % 5));
            Exhaustive all = new Exhaustive(request, parcels, listings);
            if (all.size() > 4 && all.size() <= MOST_WEEKS) {
                markets.add(new Sums(seed, request, parcels, listings, all));
            }
        }
        return markets;
    }

    private static Set<String> ids(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::id).collect(Collectors.toSet());
    }

    @Test
    void moreMoneyNamesAllThatTheWeekAtThatSumHasAndNothingIsGivenUpForIt() {
        int told = 0;
        for (Sums sums : markets(400_000)) {
            MoreMoney more =
                    (MoreMoney) sums.changes.more().stream().findFirst().orElse(null);
            assertThat(more == null ? Long.MAX_VALUE : more.budgetPence())
                    .describedAs("seed %s", sums.seed)
                    .isBetween(
                            sums.least(weeks -> weeks.stream().anyMatch(sums::isGain)),
                            sums.least(weeks -> weeks.stream().allMatch(sums::isGain)));
            if (more != null) {
                Set<String> then = new HashSet<>(sums.now);
                then.addAll(ids(more.gained()));
                assertThat(sums.at(more.budgetPence()))
                        .describedAs("seed %s", sums.seed)
                        .contains(then);
                assertThat(more.morePence()).isEqualTo(more.budgetPence() - sums.request.budgetPence());
                told++;
            }
        }
        assertThat(told).isGreaterThan(MARKETS / 5);
    }

    @Test
    void allThatMustBeIsToldWithTheLeastSumForAllOfItTogether() {
        int told = 0;
        for (Sums sums : markets(500_000)) {
            long most = sums.weeks.stream()
                    .mapToLong(week -> sums.musts(week.parcels()))
                    .max()
                    .orElse(0);
            AllMusts all =
                    (AllMusts) sums.changes.allMusts().stream().findFirst().orElse(null);
            if (most == sums.musts(sums.now)) {
                assertThat(all).describedAs("seed %s", sums.seed).isNull();
                continue;
            }
            Objects.requireNonNull(all, "seed " + sums.seed);
            long least = sums.weeks.stream()
                    .filter(week -> sums.musts(week.parcels()) == most)
                    .mapToLong(Exhaustive.Whole::cost)
                    .min()
                    .orElseThrow();
            assertThat(all.budgetPence()).describedAs("seed %s", sums.seed).isEqualTo(least);
            assertThat(all.all()).isEqualTo(most == sums.musts(ids(sums.parcels)));
            Set<String> then = new HashSet<>(sums.now);
            then.removeAll(ids(all.lost()));
            then.addAll(ids(all.gained()));
            assertThat(sums.at(least)).describedAs("seed %s", sums.seed).contains(then);
            told++;
        }
        assertThat(told).isGreaterThan(MARKETS / 10);
    }

    @Test
    void lessMoneyIsTheLeastForTheSame() {
        int told = 0;
        for (Sums sums : markets(600_000)) {
            LessMoney less = (LessMoney) sums.changes.less().orElse(null);
            if (sums.best == null) {
                assertThat(less).isNull();
                continue;
            }
            long cost = sums.best.score().costPence();
            long least = sums.weeks.stream()
                    .filter(week -> week.parcels().equals(sums.now))
                    .mapToLong(Exhaustive.Whole::cost)
                    .min()
                    .orElseThrow();
            boolean worthwhile = cost > 0 && (cost - least) * 20 >= cost;
            assertThat(less == null ? null : less.budgetPence())
                    .describedAs("seed %s", sums.seed)
                    .isEqualTo(worthwhile ? Long.valueOf(least) : null);
            told += worthwhile ? 1 : 0;
        }
        assertThat(told).isPositive();
    }

    /** Of each of a couple's sums the least with which the week keeps all and does more, the others as they are. */
    @Test
    void ofACoupleEachSumIsToldByItself() {
        int told = 0;
        int markets = 0;
        for (long seed = 700_000; markets < MARKETS / 2; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = random.ofCouple(3);
            List<Parcel> parcels = random.parcels(request);
            List<Priced> listings = random.listings(2 + (int) (seed % 4));
            Exhaustive all = new Exhaustive(request, parcels, listings);
            if (all.size() <= 4 || all.size() > MOST_WEEKS) {
                continue;
            }
            markets++;
            List<Exhaustive.Whole> weeks = new ArrayList<>();
            all.forEach(weeks::add);
            Field field = new Field(
                    request,
                    new Pieces(parcels),
                    Counterfactuals.within(
                            listings.stream().map(Priced::candidate).toList(), request.withinMiles()));
            Solution best = field.solver().best(field.limits()).orElse(null);
            Set<String> now = best == null ? Set.of() : ids(field.pieces().list(best.mask()));
            for (Counterfactual change : new MoneyChanges(field, parcels, best).more()) {
                MoreMoney more = (MoreMoney) change;
                Money then = changed(request.money(), more.fund());
                Set<String> expected = new HashSet<>(now);
                expected.addAll(ids(more.gained()));
                assertThat(bestOf(weeks, then))
                        .describedAs("seed %s", seed)
                        .anyMatch(week -> week.parcels().equals(expected));
                Money almost =
                        changed(request.money(), more.fund().with(more.fund().pence() - 1));
                assertThat(bestOf(weeks, almost))
                        .describedAs("seed %s, a penny less", seed)
                        .noneMatch(week -> week.parcels().containsAll(now)
                                && week.parcels().size() > now.size());
                told++;
            }
        }
        assertThat(told).isGreaterThan(MARKETS / 10);
    }

    private static Money changed(Money money, Fund fund) {
        return new Money(money.funds().stream()
                .map(other -> other.whose() == fund.whose() && other.route() == fund.route() ? fund : other)
                .toList());
    }

    private static List<Exhaustive.Whole> bestOf(List<Exhaustive.Whole> weeks, Money money) {
        List<Exhaustive.Whole> fit =
                weeks.stream().filter(week -> week.fits(money)).toList();
        return fit.stream()
                .filter(week -> fit.stream().noneMatch(other -> other.isBetterThan(week)))
                .toList();
    }
}
