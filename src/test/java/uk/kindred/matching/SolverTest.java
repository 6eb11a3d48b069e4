package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The solver beside exhaustive search. */
class SolverTest {

    private static final int MARKETS = 2_000;
    private static final long MOST_WEEKS = 2_000;

    private record Small(long seed, MatchRequest request, List<Parcel> parcels, List<Priced> listings, Exhaustive all) {

        List<Candidate> candidates() {
            return listings.stream().map(Priced::candidate).toList();
        }
    }

    /** Of one person each, and a quarter as many of couples with several sums. */
    private static List<Small> all(int count, long firstSeed) {
        List<Small> all = new ArrayList<>(markets(count, firstSeed, random -> random.request(4)));
        all.addAll(markets(count / 4, firstSeed + 50_000, random -> random.ofCouple(4)));
        return all;
    }

    /** The first so many seeds whose weeks can all be looked at, and that have at least a week. */
    private static List<Small> markets(int count, long firstSeed, Function<RandomMarket, MatchRequest> asking) {
        List<Small> markets = new ArrayList<>();
        for (long seed = firstSeed; markets.size() < count; seed++) {
            RandomMarket random = new RandomMarket(seed);
            MatchRequest request = asking.apply(random);
            List<Parcel> parcels = random.parcels(request);
            List<Priced> listings = random.listings(2 + (int) (seed % 5));
            Exhaustive all = new Exhaustive(request, parcels, listings);
            if (all.size() > 4 && all.size() <= MOST_WEEKS) {
                markets.add(new Small(seed, request, parcels, listings, all));
            }
        }
        return markets;
    }

    @Test
    void theBestWeekIsTheBestOfAllThereAre() {
        int several = 0;
        for (Small market : all(MARKETS, 1)) {
            Exhaustive.Whole[] best = new Exhaustive.Whole[1];
            market.all.forEach(week -> {
                if (week.fits(market.request.money()) && (best[0] == null || week.isBetterThan(best[0]))) {
                    best[0] = week;
                }
            });
            Field field = field(market);
            Solver solver = field.solver();
            Score found = solver.best(field.limits()).map(Solution::score).orElse(null);
            assertThat(found).describedAs("seed %s", market.seed).isEqualTo(best[0] == null ? null : best[0].score());
            assertThat(solver.isProven()).isTrue();
            several += best[0] != null && best[0].kinds().size() > 1 ? 1 : 0;
        }
        assertThat(several).describedAs("weeks of several kinds").isGreaterThan(MARKETS / 10);
    }

    @Test
    void theCheapestWeekIsTheLeastOfAll() {
        for (Small market : all(MARKETS / 4, 100_000)) {
            Field field = field(market);
            Solver solver = field.solver();
            Solution best = solver.best(field.limits()).orElse(null);
            Set<String> musts = best == null ? Set.of() : musts(market, best);
            long[] least = {Long.MAX_VALUE};
            market.all.forEach(week -> {
                if (week.fits(market.request.money()) && week.parcels().containsAll(musts)) {
                    least[0] = Math.min(least[0], week.cost());
                }
            });
            int mask = new Pieces(market.parcels).mask(parcel -> musts.contains(parcel.id()));
            assertThat(solver.cheapest(field.limits(), mask)
                            .map(week -> week.score().costPence())
                            .orElse(Long.MAX_VALUE))
                    .describedAs("cheapest, seed %s", market.seed)
                    .isEqualTo(least[0]);
        }
    }

    private static Set<String> musts(Small market, Solution week) {
        return new Pieces(market.parcels)
                .list(week.mask()).stream()
                        .filter(parcel -> parcel.importance() == Importance.MUST)
                        .map(Parcel::id)
                        .collect(Collectors.toSet());
    }

    @Test
    void theNextWeekIsTheBestOfThoseInWhichOthersDoAShareOfTheFirst() {
        int several = 0;
        for (Small market : all(MARKETS / 4, 200_000)) {
            Field field = field(market);
            Solution first = field.solver().best(field.limits()).orElse(null);
            if (first == null) {
                continue;
            }
            Set<String> musts = musts(market, first);
            OtherWeeks others =
                    new OtherWeeks(field, first, field.pieces().mask(parcel -> musts.contains(parcel.id())));
            for (OtherWeeks.By by : OtherWeeks.By.values()) {
                Exhaustive.Whole[] best = new Exhaustive.Whole[1];
                market.all.forEach(week -> {
                    if (week.fits(market.request.money())
                            && week.parcels().containsAll(musts)
                            && others.shares(first, by).stream().anyMatch(share -> isDoneByOthers(share, week, field))
                            && (best[0] == null || week.isBetterThan(best[0]))) {
                        best[0] = week;
                    }
                });
                Score found = others.next(by, List.of(first))
                        .map(next -> next.solution().score())
                        .orElse(null);
                assertThat(found)
                        .describedAs("seed %s, by %s", market.seed, by)
                        .isEqualTo(best[0] == null ? null : best[0].score());
                several += best[0] == null ? 0 : 1;
            }
        }
        assertThat(several).describedAs("other weeks").isGreaterThan(MARKETS / 10);
    }

    private static boolean isDoneByOthers(OtherWeeks.Share share, Exhaustive.Whole week, Field field) {
        for (Parcel parcel : field.pieces().list(share.pieces())) {
            String who = week.who().get(parcel.id());
            int rank = field.candidates().stream().map(Candidate::id).toList().indexOf(who);
            if (rank < 0
                    || share.bans().stream()
                            .anyMatch(ban -> field.pieces().get(ban.piece()).equals(parcel)
                                    && ban.isOf(field.candidates().get(rank), rank))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theOrderInWhichListingsComeChangesNothing() {
        for (Small market : all(200, 300_000)) {
            List<Candidate> candidates = new ArrayList<>(market.candidates());
            Weeks weeks = Matching.match(market.request, candidates);
            Collections.shuffle(candidates, new Random(market.seed));
            assertThat(Matching.match(market.request, candidates))
                    .describedAs("seed %s", market.seed)
                    .isEqualTo(weeks);
        }
    }

    private static Field field(Small market) {
        return new Field(
                market.request,
                new Pieces(market.parcels),
                Counterfactuals.within(market.candidates(), market.request.withinMiles()));
    }
}
