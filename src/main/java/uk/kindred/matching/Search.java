package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over the weeks that do exactly some pieces: the first piece that is open is given to each block that may
 * have it, the most promising first, and what cannot beat the best so far is left. Without chance and without a clock.
 */
final class Search {

    /** What weeks are compared by. */
    enum Goal {
        BEST,
        CHEAPEST,
        LEAST_MONEY
    }

    /** Beyond that it is told that nothing is proven; no test or measure has come near. */
    static final int MOST_NODES = 2_000_000;

    /** The same where several sums have to be kept to: the bounds are wider apart then, and an answer has to come in time. */
    static final int MOST_NODES_OF_SEVERAL = 100_000;

    private final Pieces pieces;
    private final People people;
    private final Frontiers frontiers;
    private final long budgetPence;
    private final Allowance allowance;
    private final Goal goal;
    private final int most;
    private final List<Block> path = new ArrayList<>();
    private @Nullable Solution best;
    private long bestGrade;
    private long leastMore = Solver.NO_LIMIT;
    private int target;
    private int targetPoints;
    private int nodes;

    Search(Pieces pieces, People people, Frontiers frontiers, Allowance allowance, Goal goal) {
        this.pieces = pieces;
        this.people = people;
        this.frontiers = frontiers;
        this.allowance = allowance;
        this.most = allowance.isOfSeveral() ? MOST_NODES_OF_SEVERAL : MOST_NODES;
        this.budgetPence = goal == Goal.LEAST_MONEY ? Solver.NO_LIMIT : allowance.total();
        this.goal = goal;
    }

    /** A block that may come next, with the best that could come of it. */
    private record Step(Block block, int rest, long grade, long cost, long boundGrade, long boundCost) {}

    private static final Comparator<Step> BEST_FIRST =
            Comparator.comparingLong(Step::boundGrade).reversed().thenComparingLong(Step::boundCost);
    private static final Comparator<Step> CHEAPEST_FIRST = Comparator.comparingLong(Step::boundCost)
            .thenComparing(Comparator.comparingLong(Step::boundGrade).reversed());

    /** Looks for a better week than any found before among those of exactly these pieces. */
    void over(int mask) {
        if (goal == Goal.BEST && !isPromisingAtAll(mask)) {
            return;
        }
        target = mask;
        targetPoints = pieces.points(mask);
        branch(mask, 0, 0, 0);
    }

    /** Whether its frontier, which no week of these pieces is beyond, is beyond the best so far. */
    private boolean isPromisingAtAll(int mask) {
        Frontiers.Frontier frontier = frontiers.of(mask);
        int point = frontier.best(budgetPence);
        if (point < 0) {
            return false;
        }
        long grade = allowance.mostGrade(mask, frontier.grades()[point]);
        return grade != Long.MIN_VALUE && isPromising(grade, frontier.costOf(grade, point), 0);
    }

    /** Whether there may be a week of exactly these pieces for the money that there is. */
    boolean isPossible(int mask) {
        return frontiers.isPossible(mask) && allowance.isPossible(mask);
    }

    Optional<Solution> best() {
        return Optional.ofNullable(best);
    }

    /** By how much what may rise has to, for the week that takes least more. */
    long leastMore() {
        return leastMore;
    }

    /** What the best so far comes to, where the least is looked for. */
    long least() {
        if (goal == Goal.LEAST_MONEY) {
            return leastMore;
        }
        return best == null ? Solver.NO_LIMIT : best.score().costPence();
    }

    boolean isComplete() {
        return nodes < most;
    }

    private void branch(int rest, long grade, long cost, int miles) {
        if (nodes++ >= most) {
            return;
        }
        if (rest == 0 && goal == Goal.LEAST_MONEY) {
            leastMore = Math.min(leastMore, allowance.more(0));
            return;
        }
        if (rest == 0) {
            Solution found = Solution.of(pieces, people, path);
            if (best == null || (goal == Goal.BEST ? found.isBetterThan(best) : found.isCheaperThan(best))) {
                best = found;
                bestGrade = grade;
            }
            return;
        }
        List<Step> steps = steps(rest, grade, cost);
        steps.sort(goal == Goal.BEST ? BEST_FIRST : CHEAPEST_FIRST);
        for (Step step : steps) {
            int farther = miles + step.block.candidate().milesTenths();
            if (isPromising(step.boundGrade, step.boundCost, farther)) {
                path.addLast(step.block);
                allowance.take(step.block);
                branch(step.rest, step.grade, step.cost, farther);
                allowance.giveBack(step.block);
                path.removeLast();
            }
        }
    }

    private List<Step> steps(int rest, long grade, long cost) {
        List<Step> steps = new ArrayList<>();
        int lowest = Integer.lowestOneBit(rest);
        int others = rest ^ lowest;
        for (int share = others; ; share = (share - 1) & others) {
            Frontiers.Move move = frontiers.move(share | lowest);
            int then = others ^ share;
            if (move != null && cost + move.leastCost() + frontiers.leastCost(then) <= budgetPence) {
                for (Block block : move.blocks()) {
                    if ((block.clashes() & target) == 0 && isFree(block)) {
                        addStep(steps, block, then, grade + people.grade(block), cost + block.costPence());
                    }
                }
            }
            if (share == 0) {
                return steps;
            }
        }
    }

    private void addStep(List<Step> steps, Block block, int then, long grade, long cost) {
        if (!allowance.allows(block, then)) {
            return;
        }
        if (goal == Goal.LEAST_MONEY) {
            long least = allowance.more(block, then);
            if (least < leastMore) {
                steps.add(new Step(block, then, 0, cost, 0, least));
            }
            return;
        }
        Frontiers.Frontier rest = frontiers.of(then);
        int best = rest.best(budgetPence - cost);
        if (best >= 0) {
            long beyond = allowance.mostGrade(block, then, rest.grades()[best]);
            if (beyond == Long.MIN_VALUE) {
                return;
            }
            long boundGrade = grade + beyond;
            long boundCost = cost + (goal == Goal.BEST ? rest.costOf(beyond, best) : rest.costs()[0]);
            if (isPromising(boundGrade, boundCost, 0)) {
                steps.add(new Step(block, then, grade, cost, boundGrade, boundCost));
            }
        }
    }

    private boolean isFree(Block block) {
        for (Block taken : path) {
            if (taken.isOf(block)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a week with such bounds might still be better than the best so far. */
    private boolean isPromising(long grade, long cost, int miles) {
        if (goal == Goal.LEAST_MONEY) {
            return cost < leastMore;
        }
        if (best == null) {
            return true;
        }
        Score known = best.score();
        boolean better = compare(grade, bestGrade, cost, miles, known) >= 0;
        if (goal == Goal.BEST) {
            return better;
        }
        return cost < known.costPence()
                || cost == known.costPence()
                        && (targetPoints > known.needs() || targetPoints == known.needs() && better);
    }

    private static int compare(long grade, long knownGrade, long cost, int miles, Score known) {
        if (grade != knownGrade) {
            return Long.compare(grade, knownGrade);
        }
        return cost == known.costPence()
                ? Integer.compare(known.milesTenths(), miles)
                : Long.compare(known.costPence(), cost);
    }
}
