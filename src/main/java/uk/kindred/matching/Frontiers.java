package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For every set of pieces, the best that blocks could do for exactly these if one candidate could stand in a week several
 * times: of each cost the most of what is compared next. It promises at least what any real week holds, so that what it
 * rules out is ruled out. The least costs are reckoned at once, the rest where it is asked for.
 */
final class Frontiers {

    private static final Frontier NOTHING = new Frontier(new long[] {0}, new long[] {0});
    private static final Frontier NONE = new Frontier(new long[0], new long[0]);

    private final People people;
    private final long budgetPence;
    private final @Nullable Move[] moves;
    private final int limits;
    private final List<Limits.Pair> pairs;
    private final long[][] least;
    /** Of each limit of money and then of each pair of these, by pieces. */
    private final @Nullable Frontier[][] known;

    /**
     * Blocks of the same pieces.
     *
     * @param ideal of these, by limits of money and then by pairs of these, those that count where any may be taken twice
     * @param least of each limit of money, the least that any of them takes
     */
    record Move(List<Block> blocks, List<List<Block>> ideal, long[] least) {

        long leastCost() {
            return least[Limits.ALL];
        }
    }

    /** Points of which both rise. */
    record Frontier(long[] grades, long[] costs) {

        /** The least that such a grade takes, where this point has it or a better one. */
        long costOf(long grade, int from) {
            int point = from;
            while (point > 0 && grades[point - 1] >= grade) {
                point--;
            }
            return costs[point];
        }

        /** The last point within so much money, which has the best grade; -1 if there is none. */
        int best(long pence) {
            int point = costs.length - 1;
            while (point >= 0 && costs[point] > pence) {
                point--;
            }
            return point;
        }
    }

    /** @param limits of money: which there are, and not how much */
    Frontiers(int count, Map<Integer, List<Block>> blocks, People people, long budgetPence, Limits limits) {
        this.people = people;
        this.budgetPence = budgetPence;
        this.moves = new Move[1 << count];
        this.limits = limits.count();
        this.pairs = limits.pairs();
        this.least = new long[this.limits][1 << count];
        this.known = known(this.limits + pairs.size(), 1 << count);
        blocks.forEach((pieces, some) -> moves[pieces] = new Move(some, ideals(some), leastOf(some, this.limits)));
        for (int limit = 0; limit < this.limits; limit++) {
            for (int mask = 1; mask < least[limit].length; mask++) {
                least[limit][mask] = leastOf(limit, mask);
            }
        }
    }

    private static long[] leastOf(List<Block> blocks, int limits) {
        long[] least = new long[limits];
        for (int limit = 0; limit < limits; limit++) {
            int of = limit;
            least[limit] =
                    blocks.stream().mapToLong(block -> block.cost(of)).min().orElseThrow();
        }
        return least;
    }

    /** The same of so much money: the least costs are the same. */
    Frontiers within(long pence) {
        return new Frontiers(this, pence);
    }

    private Frontiers(Frontiers other, long budgetPence) {
        this.people = other.people;
        this.budgetPence = budgetPence;
        this.moves = other.moves;
        this.limits = other.limits;
        this.pairs = other.pairs;
        this.least = other.least;
        this.known = known(other.known.length, other.known[0].length);
    }

    private static @Nullable Frontier[][] known(int kinds, int masks) {
        @Nullable Frontier[][] known = new @Nullable Frontier[kinds][masks];
        for (int kind = 0; kind < kinds; kind++) {
            known[kind][0] = NOTHING;
        }
        return known;
    }

    private List<List<Block>> ideals(List<Block> blocks) {
        List<List<Block>> ideals = new ArrayList<>();
        for (int kind = 0; kind < known.length; kind++) {
            ideals.add(ideal(kind, blocks));
        }
        return ideals;
    }

    private List<Block> ideal(int kind, List<Block> blocks) {
        List<Block> ideal = new ArrayList<>();
        for (Block block : blocks) {
            if (ideal.stream()
                    .noneMatch(other -> isAsGood(kind, other, block)
                            && cost(kind, other) <= cost(kind, block)
                            && (other.clashes() & ~block.clashes()) == 0)) {
                ideal.add(block);
            }
        }
        return ideal;
    }

    /** Of blocks of the same pieces. */
    private boolean isAsGood(int kind, Block one, Block other) {
        return kind < limits ? one.matters() >= other.matters() : grade(kind, one) >= grade(kind, other);
    }

    /** Of a pair of limits, the less of the second the better. */
    private long grade(int kind, Block block) {
        return kind < limits
                ? people.grade(block)
                : -block.cost(pairs.get(kind - limits).others());
    }

    private long cost(int kind, Block block) {
        return block.cost(kind < limits ? kind : pairs.get(kind - limits).one());
    }

    /** Each set that has the lowest piece is tried as a candidate's share. */
    private long leastOf(int limit, int mask) {
        long[] known = least[limit];
        int lowest = Integer.lowestOneBit(mask);
        int others = mask ^ lowest;
        long sum = Solver.NO_LIMIT;
        for (int share = others; ; share = (share - 1) & others) {
            Move move = moves[share | lowest];
            if (move != null) {
                sum = Math.min(sum, move.least[limit] + known[others ^ share]);
            }
            if (share == 0) {
                return sum;
            }
        }
    }

    @Nullable
    Move move(int pieces) {
        return moves[pieces];
    }

    /** The least that these pieces could cost; {@link Solver#NO_LIMIT} or more if they cannot be done. */
    long leastCost(int mask) {
        return least[Limits.ALL][mask];
    }

    /** The least that these pieces could take of a limit of money. */
    long least(int limit, int mask) {
        return least[limit][mask];
    }

    boolean isPossible(int mask) {
        return leastCost(mask) <= budgetPence && leastCost(mask) < Solver.NO_LIMIT;
    }

    /** Of all money together. */
    Frontier of(int mask) {
        return of(Limits.ALL, mask);
    }

    /** Of what it takes of a limit of money. */
    Frontier of(int limit, int mask) {
        return ofKind(limit, mask);
    }

    /** The least of a pair's second limit with no more than so much of the first; {@link Solver#NO_LIMIT} if there is none. */
    long leastBeside(int pair, int mask, long pence) {
        Frontier frontier = ofKind(limits + pair, mask);
        int point = frontier.best(pence);
        return point < 0 ? Solver.NO_LIMIT : -frontier.grades()[point];
    }

    List<Limits.Pair> pairs() {
        return pairs;
    }

    private Frontier ofKind(int kind, int mask) {
        Frontier frontier = known[kind][mask];
        if (frontier == null) {
            frontier = isPossible(mask) ? reckoned(kind, mask) : NONE;
            known[kind][mask] = frontier;
        }
        return frontier;
    }

    private Frontier reckoned(int kind, int mask) {
        Points points = new Points();
        int lowest = Integer.lowestOneBit(mask);
        int others = mask ^ lowest;
        for (int share = others; ; share = (share - 1) & others) {
            Move move = moves[share | lowest];
            int rest = others ^ share;
            if (move != null && move.leastCost() + leastCost(rest) <= budgetPence) {
                for (Block block : move.ideal.get(kind)) {
                    if ((block.clashes() & rest) == 0) {
                        points.extend(ofKind(kind, rest), grade(kind, block), cost(kind, block), budgetPence);
                    }
                }
            }
            if (share == 0) {
                return points.frontier();
            }
        }
    }

    /** A frontier in the making. */
    private static final class Points {

        private long[] grades = new long[16];
        private long[] costs = new long[16];
        private int size;

        void extend(Frontier rest, long grade, long cost, long most) {
            for (int point = 0; point < rest.costs.length && cost + rest.costs[point] <= most; point++) {
                insert(grade + rest.grades[point], cost + rest.costs[point]);
            }
        }

        private void insert(long grade, long cost) {
            int at = size;
            while (at > 0 && costs[at - 1] > cost) {
                at--;
            }
            if (at > 0 && grades[at - 1] >= grade) {
                return;
            }
            if (at > 0 && costs[at - 1] == cost) {
                at--;
            }
            int worse = at;
            while (worse < size && grades[worse] <= grade) {
                worse++;
            }
            if (size + 1 > grades.length) {
                grades = Arrays.copyOf(grades, 2 * size);
                costs = Arrays.copyOf(costs, 2 * size);
            }
            System.arraycopy(grades, worse, grades, at + 1, size - worse);
            System.arraycopy(costs, worse, costs, at + 1, size - worse);
            grades[at] = grade;
            costs[at] = cost;
            size += at + 1 - worse;
        }

        Frontier frontier() {
            return new Frontier(Arrays.copyOf(grades, size), Arrays.copyOf(costs, size));
        }
    }
}
