package uk.kindred.matching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Stay;

/**
 * What somebody has to spend, what they need and what matters to them. Where they live is no part of it: candidates come
 * with their distance, and only those that go there.
 *
 * @param on the day from which the week is to be, whose prices count
 * @param withinMiles candidates farther than that only tell what a wider search would find
 * @param budgetPence a week, never exceeded
 * @param route how the council's personal budget is taken; null for one's own money
 * @param needs one of each {@link HelpWith} at most
 * @param there help that is there already
 * @param stays in care homes, of the last 12 months: they count against what a direct payment may pay for
 * @param without listings that are not to be taken
 */
public record MatchRequest(
        LocalDate on,
        int withinMiles,
        long budgetPence,
        @Nullable BudgetRoute route,
        List<NeedAsked> needs,
        Matters matters,
        List<AlreadyThere> there,
        List<Stay> stays,
        List<Lock> locks,
        Set<String> without) {

    public static final long MOST_BUDGET_PENCE = 1_000_000;

    public MatchRequest {
        needs = List.copyOf(needs);
        there = List.copyOf(there);
        stays = List.copyOf(stays);
        locks = List.copyOf(locks);
        without = Set.copyOf(without);
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("Say at least one thing that you need help with.");
        }
        if (budgetPence < 0 || budgetPence > MOST_BUDGET_PENCE) {
            throw new IllegalArgumentException("A week’s budget is from £0 to £10,000.");
        }
        EnumSet<HelpWith> named = EnumSet.noneOf(HelpWith.class);
        for (NeedAsked need : needs) {
            if (!named.add(need.help())) {
                throw new IllegalArgumentException("“" + need.help().label() + "” is there twice.");
            }
        }
    }
}
