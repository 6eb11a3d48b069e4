package uk.kindred.matching;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Counterfactual.AllMusts;
import uk.kindred.matching.Counterfactual.LessMoney;
import uk.kindred.matching.Counterfactual.MoreMoney;

/**
 * Which other sums a week would change the best week. For each the best week at that very sum is found, and told: what is
 * said here is what whoever tries it sees.
 */
final class MoneyChanges {

    /** Sums that are tried for one at which nothing is given up. */
    private static final int MOST_TRIED = 8;

    /** A saving is told if it is as much of the cost. */
    private static final int TWENTIETH = 20;

    private final Field field;
    private final List<Parcel> order;
    private final @Nullable Solution best;
    private final Solver solver;

    /** @param best null where there is no week at all */
    MoneyChanges(Field field, List<Parcel> order, @Nullable Solution best) {
        this.field = field;
        this.order = order;
        this.best = best;
        this.solver = field.solver();
    }

    boolean isProven() {
        return solver.isProven();
    }

    /** Empty where no money would add anything without taking something away. */
    Optional<Counterfactual> more() {
        int points = best == null ? 0 : best.score().needs();
        for (int tried = 0; tried < MOST_TRIED; tried++) {
            int beyond = points;
            long pence = solver.leastCost(
                    mask -> (mask & mask()) == mask() && field.pieces().points(mask) > beyond);
            if (pence > MatchRequest.MOST_BUDGET_PENCE) {
                return Optional.empty();
            }
            Solution week = solver.best(pence).orElseThrow();
            if ((week.mask() & mask()) == mask()) {
                return Optional.of(more(week, pence));
            }
            points = week.score().needs();
        }
        return Optional.empty();
    }

    private Counterfactual more(Solution week, long pence) {
        List<Parcel> gained = list(week.mask() & ~mask());
        long more = pence - field.request().budgetPence();
        return new MoreMoney(
                more, pence, gained, Words.pounds(more) + " more a week would add: " + ParcelWords.list(gained) + ".");
    }

    /** Empty where the best week has all that must be, or where no money would bring more of it. */
    Optional<Counterfactual> allMusts() {
        int musts = field.pieces().mask(parcel -> parcel.importance() == Importance.MUST);
        int had = field.pieces().points(musts & mask());
        int able = musts
                & field.pieces()
                        .mask(parcel ->
                                !field.able(field.pieces().indexOf(parcel)).isEmpty());
        int tried = 0;
        for (int some : field.pieces().mostFirst()) {
            if ((some & ~able) == 0 && field.pieces().points(some) > had && tried++ < MOST_TRIED) {
                long pence = solver.leastCost(mask -> (mask & some) == some);
                if (pence <= MatchRequest.MOST_BUDGET_PENCE) {
                    return Optional.of(allMusts(solver.best(pence).orElseThrow(), pence, some == musts));
                }
            }
        }
        return Optional.empty();
    }

    private Counterfactual allMusts(Solution week, long pence, boolean all) {
        List<Parcel> gained = list(week.mask() & ~mask());
        List<Parcel> lost = list(mask() & ~week.mask());
        long more = pence - field.request().budgetPence();
        String what = all ? "all that you cannot do without" : "as much as there is of what you cannot do without";
        return new AllMusts(
                more,
                pence,
                all,
                gained,
                lost,
                "For " + what + " together it takes at least " + Words.pounds(pence) + " a week, which is "
                        + Words.pounds(more) + " more. That would add: " + ParcelWords.list(gained) + "."
                        + (lost.isEmpty() ? "" : " It would leave out: " + ParcelWords.list(lost) + "."));
    }

    /** Empty where the same cannot be had for a twentieth less. */
    Optional<Counterfactual> less() {
        if (best == null) {
            return Optional.empty();
        }
        long cost = best.score().costPence();
        long pence = solver.leastCost(mask -> (mask & mask()) == mask());
        return (cost - pence) * TWENTIETH < cost || cost == 0
                ? Optional.empty()
                : solver.best(pence)
                        .filter(week -> week.mask() == mask())
                        .map(week -> new LessMoney(cost - pence, pence, less(week, cost - pence)));
    }

    private String less(Solution week, long less) {
        int now = best == null ? 0 : best.blocks().size();
        int then = week.blocks().size();
        String start = "The same help can be had for " + Words.pounds(less) + " less a week ("
                + Words.pounds(week.score().costPence()) + ")";
        if (then != now) {
            return start + ", by " + services(then) + " in place of " + services(now) + ".";
        }
        return start + ", with less of what matters to you, or other people for your personal care.";
    }

    private static String services(int count) {
        return count == 1 ? "1 service" : count + " services";
    }

    private int mask() {
        return best == null ? 0 : best.mask();
    }

    private List<Parcel> list(int mask) {
        return order.stream()
                .filter(parcel -> (mask & 1 << field.pieces().indexOf(parcel)) != 0)
                .toList();
    }
}
