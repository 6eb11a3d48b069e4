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

    private final People people;
    private final long budgetPence;
    private final @Nullable Move[] moves;
    private final long[][] least;
    private final @Nullable Frontier[] known;

    /**
     * Blocks of the same pieces.
     *
     * @param ideal of these, those that count where any may be taken twice
     * @param least of each limit of money, the least that any of them takes
     */
    record Move(List<Block> blocks, List<Block> ideal, long[] least) {

        long leastCost() {
            return least[Limits.ALL];
        }
    }

    /** Points of which both rise. */
    record Frontier(long[] grades, long[] costs) {

        /** The last point within so much money, which has the best grade; -1 if there is none. */
        int best(long pence) {
            int point = costs.length - 1;
            while (point >= 0 && costs[point] > pence) {
                point--;
            }
            return point;
        }
    }

    /** @param limits how many limits of money there are */
    Frontiers(int count, Map<Integer, List<Block>> blocks, People people, long budgetPence, int limits) {
        this.people = people;
        this.budgetPence = budgetPence;
        this.moves = new Move[1 << count];
        this.least = new long[limits][1 << count];
        this.known = new Frontier[1 << count];
        known[0] = NOTHING;
        blocks.forEach((pieces, some) -> moves[pieces] = new Move(some, ideal(some), leastOf(some, limits)));
        for (int limit = 0; limit < limits; limit++) {
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
        this.least = other.least;
        this.known = new Frontier[other.known.length];
        known[0] = NOTHING;
    }

    private static List<Block> ideal(List<Block> blocks) {
        List<Block> ideal = new ArrayList<>();
        for (Block block : blocks) {
            if (ideal.stream()
                    .noneMatch(other -> other.matters() >= block.matters()
                            && other.costPence() <= block.costPence()
                            && (other.clashes() & ~block.clashes()) == 0)) {
                ideal.add(block);
            }
        }
        return ideal;
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

    Frontier of(int mask) {
        Frontier frontier = known[mask];
        if (frontier == null) {
            frontier = isPossible(mask) ? reckoned(mask) : new Frontier(new long[0], new long[0]);
            known[mask] = frontier;
        }
        return frontier;
    }

    private Frontier reckoned(int mask) {
        Points points = new Points();
        int lowest = Integer.lowestOneBit(mask);
        int others = mask ^ lowest;
        for (int share = others; ; share = (share - 1) & others) {
            Move move = moves[share | lowest];
            int rest = others ^ share;
            if (move != null && move.leastCost() + leastCost(rest) <= budgetPence) {
                for (Block block : move.ideal) {
                    if ((block.clashes() & rest) == 0) {
                        points.extend(of(rest), people.grade(block), block.costPence(), budgetPence);
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
