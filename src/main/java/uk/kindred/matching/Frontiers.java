package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * For every set of pieces, the best that blocks could do for exactly these if one candidate could stand in a week several
 * times: of each cost the most of what is compared next. It promises at least what any real week holds, so that what it
 * rules out is ruled out.
 */
final class Frontiers {

    private static final long[] NONE = {};
    private static final long[] NOTHING = {0};

    /** Blocks of the same pieces. @param ideal of these, those that count where any may be taken twice */
    record Move(int pieces, List<Block> blocks, List<Block> ideal) {}

    private final People people;
    private final long budgetPence;
    private final boolean costOnly;
    private final List<List<Move>> byLowest = new ArrayList<>();
    private final long[][] grades;
    private final long[][] costs;
    private long[] newGrades = new long[64];
    private long[] newCosts = new long[64];
    private int size;

    /** @param costOnly to know the least cost of each set of pieces, and nothing else */
    Frontiers(int count, Map<Integer, List<Block>> blocks, People people, long budgetPence, boolean costOnly) {
        this.people = people;
        this.budgetPence = budgetPence;
        this.costOnly = costOnly;
        for (int piece = 0; piece < count; piece++) {
            byLowest.add(new ArrayList<>());
        }
        blocks.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            int pieces = entry.getKey();
            byLowest.get(Integer.numberOfTrailingZeros(pieces))
                    .add(new Move(pieces, entry.getValue(), ideal(entry.getValue())));
        });
        this.grades = new long[1 << count][];
        this.costs = new long[1 << count][];
        grades[0] = NOTHING;
        costs[0] = NOTHING;
        for (int mask = 1; mask < grades.length; mask++) {
            fill(mask);
        }
    }

    private List<Block> ideal(List<Block> blocks) {
        if (costOnly) {
            return blocks.stream().min(Comparator.comparingLong(Block::costPence)).stream()
                    .toList();
        }
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

    private void fill(int mask) {
        size = 0;
        for (Move move : byLowest.get(Integer.numberOfTrailingZeros(mask))) {
            if ((move.pieces & ~mask) == 0) {
                int rest = mask ^ move.pieces;
                for (Block block : move.ideal) {
                    if (costOnly || (block.clashes() & rest) == 0) {
                        extend(rest, costOnly ? 0 : people.grade(block), block.costPence());
                    }
                }
            }
        }
        grades[mask] = size == 0 ? NONE : Arrays.copyOf(newGrades, size);
        costs[mask] = size == 0 ? NONE : Arrays.copyOf(newCosts, size);
    }

    private void extend(int rest, long grade, long cost) {
        long[] restCosts = costs[rest];
        for (int point = 0; point < restCosts.length && cost + restCosts[point] <= budgetPence; point++) {
            insert(grade + grades[rest][point], cost + restCosts[point]);
        }
    }

    /** Costs rise, and grades with them. */
    private void insert(long grade, long cost) {
        int at = size;
        while (at > 0 && newCosts[at - 1] > cost) {
            at--;
        }
        if (at > 0 && newGrades[at - 1] >= grade) {
            return;
        }
        if (at > 0 && newCosts[at - 1] == cost) {
            at--;
        }
        int worse = at;
        while (worse < size && newGrades[worse] <= grade) {
            worse++;
        }
        if (size + 1 > newGrades.length) {
            newGrades = Arrays.copyOf(newGrades, 2 * size);
            newCosts = Arrays.copyOf(newCosts, 2 * size);
        }
        System.arraycopy(newGrades, worse, newGrades, at + 1, size - worse);
        System.arraycopy(newCosts, worse, newCosts, at + 1, size - worse);
        newGrades[at] = grade;
        newCosts[at] = cost;
        size += at + 1 - worse;
    }

    List<Move> movesFrom(int lowestPiece) {
        return byLowest.get(lowestPiece);
    }

    boolean isPossible(int mask) {
        return costs[mask].length > 0;
    }

    long leastCost(int mask) {
        return costs[mask][0];
    }

    /** The last point within so much money, which has the best grade; -1 if there is none. */
    int best(int mask, long pence) {
        int point = costs[mask].length - 1;
        while (point >= 0 && costs[mask][point] > pence) {
            point--;
        }
        return point;
    }

    long grade(int mask, int point) {
        return grades[mask][point];
    }

    long cost(int mask, int point) {
        return costs[mask][point];
    }
}
