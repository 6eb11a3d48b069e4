package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Counterfactual.AllMusts;
import uk.kindred.matching.Counterfactual.LessMoney;
import uk.kindred.matching.Counterfactual.MoreMoney;

/**
 * Which other sums a week would change the best week: of each fund, with the others as they are. For each the best week at
 * that very sum is found, and told: what is said here is what whoever tries it sees.
 */
final class MoneyChanges {

    /** Sums that are tried for one at which nothing is given up. */
    private static final int MOST_TRIED = 8;

    /** The same of each of several funds. */
    private static final int MOST_TRIED_OF_SEVERAL = 3;

    /** A saving is told if it is as much of the cost. */
    private static final int TWENTIETH = 20;

    private final Field field;
    private final List<Parcel> order;
    private final @Nullable Solution best;
    private final Solver solver;
    private final Money money;

    /** @param best null where there is no week at all */
    MoneyChanges(Field field, List<Parcel> order, @Nullable Solution best) {
        this.field = field;
        this.order = order;
        this.best = best;
        this.solver = field.solver();
        this.money = field.request().money();
    }

    boolean isProven() {
        return solver.isProven();
    }

    /** Of each fund; none where no more in it would add anything without taking something away. */
    List<Counterfactual> more() {
        List<Counterfactual> all = new ArrayList<>();
        for (int fund = 0; fund < money.funds().size(); fund++) {
            more(fund).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Counterfactual> more(int fund) {
        int points = best == null ? 0 : best.score().needs();
        int rising = field.limits().risingWith(fund);
        for (int tried = 0; tried < mostTried(); tried++) {
            int beyond = points;
            long pence = solver.leastMore(
                    field.limits(),
                    rising,
                    mask -> (mask & mask()) == mask() && field.pieces().points(mask) > beyond);
            if (!isOpenTo(pence)) {
                return Optional.empty();
            }
            Money then = money(fund, pence);
            Solution week = solver.best(Limits.of(then)).orElseThrow();
            if ((week.mask() & mask()) == mask()) {
                return Optional.of(more(week, then, fund, pence));
            }
            points = week.score().needs();
        }
        return Optional.empty();
    }

    private int mostTried() {
        return money.isSeveral() ? MOST_TRIED_OF_SEVERAL : MOST_TRIED;
    }

    /** No more is only said to be enough where the search for the best week was cut short. */
    private boolean isOpenTo(long morePence) {
        return morePence > 0 && money.pence() + morePence <= MatchRequest.MOST_BUDGET_PENCE;
    }

    private Money money(int fund, long morePence) {
        return money.with(fund, money.funds().get(fund).pence() + morePence);
    }

    private Counterfactual more(Solution week, Money then, int fund, long more) {
        List<Parcel> gained = list(week.mask() & ~mask());
        Fund changed = then.funds().get(fund);
        String sentence =
                Words.pounds(more) + " more a week" + Words.in(changed, then) + " would add: " + words(gained) + ".";
        return new MoreMoney(changed, more, then.pence(), gained, sentence);
    }

    /** Of each fund; none where the best week has all that must be, or where no more in any would bring more of it. */
    List<Counterfactual> allMusts() {
        List<Counterfactual> all = new ArrayList<>();
        for (int fund = 0; fund < money.funds().size(); fund++) {
            allMusts(fund).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Counterfactual> allMusts(int fund) {
        int musts = field.pieces().mask(parcel -> parcel.importance() == Importance.MUST);
        int had = field.pieces().points(musts & mask());
        int able = musts
                & field.pieces()
                        .mask(parcel ->
                                !field.able(field.pieces().indexOf(parcel)).isEmpty());
        int tried = 0;
        for (int some : field.pieces().mostFirst()) {
            if ((some & ~able) == 0 && field.pieces().points(some) > had && tried++ < mostTried()) {
                long pence = solver.leastMore(
                        field.limits(), field.limits().risingWith(fund), mask -> (mask & some) == some);
                if (isOpenTo(pence)) {
                    return Optional.of(allMusts(fund, pence, some == musts));
                }
            }
        }
        return Optional.empty();
    }

    private Counterfactual allMusts(int fund, long more, boolean all) {
        Money then = money(fund, more);
        Solution week = solver.best(Limits.of(then)).orElseThrow();
        List<Parcel> gained = list(week.mask() & ~mask());
        List<Parcel> lost = list(mask() & ~week.mask());
        Fund changed = then.funds().get(fund);
        String what = all ? "all that you cannot do without" : "as much as there is of what you cannot do without";
        return new AllMusts(
                changed,
                more,
                then.pence(),
                all,
                gained,
                lost,
                "For " + what + " together it takes at least " + Words.pounds(changed.pence()) + " a week"
                        + Words.in(changed, then) + ", which is " + Words.pounds(more) + " more. That would add: "
                        + words(gained) + "." + (lost.isEmpty() ? "" : " It would leave out: " + words(lost) + "."));
    }

    /** Empty where the same cannot be had for a twentieth less. */
    Optional<Counterfactual> less() {
        if (best == null) {
            return Optional.empty();
        }
        long cost = best.score().costPence();
        long pence = field.limits().total()
                + solver.leastMore(field.limits(), 1 << Limits.ALL, mask -> (mask & mask()) == mask());
        return (cost - pence) * TWENTIETH < cost || cost == 0
                ? Optional.empty()
                : solver.best(field.limits().within(pence))
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

    private String words(List<Parcel> parcels) {
        return ParcelWords.list(parcels, field.request().isOfCouple());
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
