package uk.kindred.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
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

    /** @param locked bits of pieces that every week has to have */
    Solver(Pieces pieces, People people, int locked, Map<Integer, List<Block>> blocks) {
        this.pieces = pieces;
        this.people = people;
        this.locked = locked;
        this.all = new Frontiers(pieces.count(), blocks, people, NO_LIMIT);
    }

    /** Whether all that was asked so far is proven. */
    boolean isProven() {
        return complete;
    }

    /** The best week of all; empty if not even one piece can be done, or not all that is locked. */
    Optional<Solution> best(long budgetPence) {
        Frontiers frontiers = frontiers(budgetPence);
        Search search = new Search(pieces, people, frontiers, budgetPence, Search.Goal.BEST);
        int level = -1;
        for (int mask : pieces.mostFirst()) {
            if (search.best().isPresent() && pieces.points(mask) < level) {
                break;
            }
            if (isAsked(mask, locked) && frontiers.isPossible(mask)) {
                level = pieces.points(mask);
                search.over(mask);
            }
        }
        complete &= search.isComplete();
        return search.best();
    }

    /** The week that costs least of those that have all these pieces. */
    Optional<Solution> cheapest(long budgetPence, int musts) {
        return cheapest(
                frontiers(budgetPence), Search.Goal.CHEAPEST, budgetPence, mask -> isAsked(mask, musts | locked));
    }

    /** The least that any week of such pieces costs, whatever it does besides; {@link #NO_LIMIT} if there is none. */
    long leastCost(IntPredicate asked) {
        return cheapest(
                        frontiers(NO_LIMIT),
                        Search.Goal.LEAST_COST,
                        NO_LIMIT,
                        mask -> isAsked(mask, locked) && asked.test(mask))
                .map(week -> week.score().costPence())
                .orElse(NO_LIMIT);
    }

    private Frontiers frontiers(long budgetPence) {
        return frontiers.computeIfAbsent(budgetPence, all::within);
    }

    private Optional<Solution> cheapest(Frontiers frontiers, Search.Goal goal, long budgetPence, IntPredicate asked) {
        Search search = new Search(pieces, people, frontiers, budgetPence, goal);
        IntStream.range(1, pieces.all() + 1)
                .filter(asked)
                .filter(frontiers::isPossible)
                .boxed()
                .sorted(Comparator.comparingLong(frontiers::leastCost))
                .takeWhile(mask -> search.best()
                        .map(found -> frontiers.leastCost(mask) <= found.score().costPence())
                        .orElse(true))
                .forEach(search::over);
        complete &= search.isComplete();
        return search.best();
    }

    private static boolean isAsked(int mask, int all) {
        return (mask & all) == all;
    }
}
