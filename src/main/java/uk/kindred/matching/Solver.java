package uk.kindred.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** The best weeks of some blocks: proven so, since all weeks are searched or ruled out by bounds. */
final class Solver {

    /** More than any week costs. */
    static final long NO_LIMIT = Long.MAX_VALUE / 4;

    private final Pieces pieces;
    private final People people;
    private final int locked;
    private final Frontiers all;
    private final Map<Long, Frontiers> frontiers = new HashMap<>();
    private boolean complete = true;

    /** @param locked bits of pieces that every week has to have @param limits of money: which there are, and not how much */
    Solver(Pieces pieces, People people, int locked, Map<Integer, List<Block>> blocks, Limits limits) {
        this.pieces = pieces;
        this.people = people;
        this.locked = locked;
        this.all = new Frontiers(pieces.count(), blocks, people, NO_LIMIT, limits);
    }

    /** Whether all that was asked so far is proven. */
    boolean isProven() {
        return complete;
    }

    /** The best week of all; empty if not even one piece can be done, or not all that is locked. */
    Optional<Solution> best(Limits limits) {
        Frontiers frontiers = frontiers(limits.total());
        Search search = new Search(pieces, people, frontiers, new Allowance(limits, frontiers), Search.Goal.BEST);
        int level = -1;
        for (int mask : pieces.mostFirst()) {
            if (search.best().isPresent() && pieces.points(mask) < level) {
                break;
            }
            if (isAsked(mask, locked) && search.isPossible(mask)) {
                level = pieces.points(mask);
                search.over(mask);
            }
        }
        complete &= search.isComplete();
        return search.best();
    }

    /** The week that costs least of those that have all these pieces. */
    Optional<Solution> cheapest(Limits limits, int musts) {
        Frontiers frontiers = frontiers(limits.total());
        Search search = new Search(pieces, people, frontiers, new Allowance(limits, frontiers), Search.Goal.CHEAPEST);
        search(search, frontiers::leastCost, mask -> isAsked(mask, musts | locked));
        return search.best();
    }

    /**
     * The least by which some limits have to rise for any week of such pieces, whatever it does besides; below nothing if
     * there is money left, and {@link #NO_LIMIT} if there is no such week.
     *
     * @param rising bits of limits, the first among them; the others hold as they are
     */
    long leastMore(Limits limits, int rising, IntPredicate asked) {
        Frontiers frontiers = frontiers(NO_LIMIT);
        Allowance allowance = new Allowance(limits, frontiers, rising);
        Search search = new Search(pieces, people, frontiers, allowance, Search.Goal.LEAST_MONEY);
        search(search, allowance::more, mask -> isAsked(mask, locked) && asked.test(mask));
        return search.leastMore();
    }

    private Frontiers frontiers(long budgetPence) {
        return frontiers.computeIfAbsent(budgetPence, all::within);
    }

    /** @param bound of a week of some pieces: the least that it may come to */
    private void search(Search search, IntToLongFunction bound, IntPredicate asked) {
        IntStream.range(1, pieces.all() + 1)
                .filter(asked)
                .filter(search::isPossible)
                .boxed()
                .sorted(Comparator.comparingLong(bound::applyAsLong))
                .takeWhile(mask -> bound.applyAsLong(mask) <= search.least())
                .forEach(search::over);
        complete &= search.isComplete();
    }

    private static boolean isAsked(int mask, int all) {
        return (mask & all) == all;
    }
}
