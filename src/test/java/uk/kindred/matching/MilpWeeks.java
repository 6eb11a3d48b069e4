package uk.kindred.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The same weeks as an integer program for ojAlgo: a block is taken or not, each piece and each candidate once at most, the
 * budget, and the clashes. What is compared first is made most of, kept, and so on to the cost. What must be and the other
 * needs are two steps, since beside the points of the one those of the other are too few for its tolerance.
 */
final class MilpWeeks {

    private final Pieces pieces;
    private final People people;
    private final List<Block> blocks = new ArrayList<>();
    private final long budgetPence;
    private final long millis;
    private final List<ToLongFunction<Block>> kept = new ArrayList<>();
    private final List<Long> bounds = new ArrayList<>();

    /** @param millis after which each of its steps is ended */
    MilpWeeks(Pieces pieces, People people, Map<Integer, List<Block>> market, long budgetPence, long millis) {
        this.pieces = pieces;
        this.people = people;
        this.budgetPence = budgetPence;
        this.millis = millis;
        market.values()
                .forEach(some -> some.stream()
                        .filter(block -> block.costPence() <= budgetPence)
                        .forEach(blocks::add));
    }

    int variables() {
        return blocks.size();
    }

    /** What must be, other needs, grade and cost of the best week; fewer of them where its time was not enough. */
    List<Long> best() {
        int musts = pieces.mask(parcel -> parcel.importance() == Importance.MUST);
        List<ToLongFunction<Block>> goals = List.of(
                block -> pieces.points(block.pieces() & musts),
                block -> pieces.points(block.pieces() & ~musts),
                people::grade,
                block -> -block.costPence());
        for (ToLongFunction<Block> goal : goals) {
            Long most = most(goal);
            if (most == null) {
                break;
            }
            kept.add(goal);
            bounds.add(most);
        }
        return bounds;
    }

    private @Nullable Long most(ToLongFunction<Block> goal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = millis;
        model.options.time_suffice = millis;
        List<Variable> taken = new ArrayList<>();
        for (Block block : blocks) {
            taken.add(model.newVariable("b" + taken.size()).binary().weight(goal.applyAsLong(block)));
        }
        addLimits(model, taken);
        for (int index = 0; index < kept.size(); index++) {
            Expression expression = model.newExpression("kept" + index).lower(bounds.get(index));
            for (int block = 0; block < blocks.size(); block++) {
                expression.set(taken.get(block), kept.get(index).applyAsLong(blocks.get(block)));
            }
        }
        Optimisation.Result result = model.maximise();
        return result.getState().isOptimal() ? Math.round(result.getValue()) : null;
    }

    private void addLimits(ExpressionsBasedModel model, List<Variable> taken) {
        Expression budget = model.newExpression("budget").upper(budgetPence);
        Map<String, Expression> once = new HashMap<>();
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            Variable variable = taken.get(index);
            budget.set(variable, block.costPence());
            limit(model, once, "candidate" + block.rank()).set(variable, 1);
            for (int left = block.pieces(); left != 0; left &= left - 1) {
                limit(model, once, "piece" + Integer.numberOfTrailingZeros(left))
                        .set(variable, 1);
            }
        }
        addClashes(model, taken);
    }

    /** For two pieces: a block of the one that rules out the other, or a block of the other. */
    private void addClashes(ExpressionsBasedModel model, List<Variable> taken) {
        for (int one = 0; one < pieces.count(); one++) {
            for (int other = 0; other < pieces.count(); other++) {
                int bit = 1 << one;
                int clash = 1 << other;
                if (blocks.stream().anyMatch(block -> (block.pieces() & bit) != 0 && (block.clashes() & clash) != 0)) {
                    Expression both =
                            model.newExpression("clash" + one + "-" + other).upper(1);
                    for (int index = 0; index < blocks.size(); index++) {
                        Block block = blocks.get(index);
                        boolean rules = (block.pieces() & bit) != 0 && (block.clashes() & clash) != 0;
                        if (rules || (block.pieces() & clash) != 0) {
                            both.set(taken.get(index), 1);
                        }
                    }
                }
            }
        }
    }

    private static Expression limit(ExpressionsBasedModel model, Map<String, Expression> once, String name) {
        return once.computeIfAbsent(name, key -> model.newExpression(key).upper(1));
    }
}
