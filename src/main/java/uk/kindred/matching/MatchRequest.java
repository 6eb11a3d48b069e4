package uk.kindred.matching;

import java.time.LocalDate;
import java.util.HashSet;
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
 * @param money a week, never exceeded
 * @param needs of each person, and of both together, one of each {@link HelpWith} at most
 * @param there help that is there already
 * @param stays in care homes, of the last 12 months: they count against what a direct payment may pay for
 * @param without listings that are not to be taken
 */
public record MatchRequest(
        LocalDate on,
        int withinMiles,
        Money money,
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
        Set<NeedAsked.Key> named = new HashSet<>();
        for (NeedAsked need : needs) {
            if (!named.add(need.key())) {
                throw new IllegalArgumentException("“" + need.help().label() + "” is there twice.");
            }
            if (need.whose() != Whose.YOU && !money.isCouples()) {
                throw new IllegalArgumentException("Of one person all needs are theirs: say that it is for a couple.");
            }
        }
    }

    /** Of one person. @param route how the council's personal budget is taken; null for one's own money */
    public MatchRequest(
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
        this(on, withinMiles, Money.of(route, budgetPence), needs, matters, there, stays, locks, without);
    }

    /** Beyond it no stay in a care home is planned. */
    public static LocalDate lastDayOfStays(LocalDate today) {
        return today.plusYears(1);
    }

    public boolean isOfCouple() {
        return money.isCouples();
    }

    /** All money together. */
    public long budgetPence() {
        return money.pence();
    }

    /** How the first personal budget is taken; null where all is own money. */
    public @Nullable BudgetRoute route() {
        return money.route();
    }
}
