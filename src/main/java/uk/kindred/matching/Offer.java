package uk.kindred.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.pricing.PricedBy;

/**
 * One way of one candidate, out of one purse: the pieces that it may do, when, and what any set of them costs.
 *
 * @param allowed bits of the pieces that it may do
 * @param placed of each allowed piece, its times; of others, none
 * @param matters of each piece, points of what matters
 * @param clashes of each piece, others that nobody can do then
 * @param overlaps of each piece, others that this candidate cannot do then
 * @param fed pieces that are done by being there: the noon meal on days out
 */
record Offer(
        Candidate candidate,
        Purse purse,
        PricedBy way,
        int allowed,
        List<List<Slot>> placed,
        int[] matters,
        int[] clashes,
        int[] overlaps,
        int[] minutes,
        int fed,
        WayCost cost) {

    /** Whether one candidate can do all of these in a week. */
    boolean canDo(int mask) {
        int busy = busy(mask);
        for (int left = mask; left != 0; left &= left - 1) {
            if ((overlaps[Integer.numberOfTrailingZeros(left)] & mask & ~fed) != 0) {
                return false;
            }
        }
        return busy <= Screen.capacity(candidate, way)
                && (way != PricedBy.HOURS || busy >= candidate.leastMinutesAWeek())
                && cost.canDo(mask & ~fed)
                && isThereForMeals(mask);
    }

    /** The noon meal is only there for whoever is out on all those days. */
    private boolean isThereForMeals(int mask) {
        for (int left = mask & fed; left != 0; left &= left - 1) {
            int meal = Integer.numberOfTrailingZeros(left);
            if (!out(mask).containsAll(placed.get(meal).stream().map(Slot::day).toList())) {
                return false;
            }
        }
        return true;
    }

    private List<DayOfWeek> out(int mask) {
        List<DayOfWeek> days = new ArrayList<>();
        for (int left = mask & ~fed; left != 0; left &= left - 1) {
            placed.get(Integer.numberOfTrailingZeros(left)).forEach(slot -> days.add(slot.day()));
        }
        return days;
    }

    int mattersOf(int mask) {
        int sum = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            sum += matters[Integer.numberOfTrailingZeros(left)];
        }
        return sum;
    }

    /** Pieces at the time of these, of whichever person. */
    int overlapsOf(int mask) {
        int sum = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            sum |= overlaps[Integer.numberOfTrailingZeros(left)];
        }
        return sum & ~mask;
    }

    /** Minutes of a week that these take. */
    int busy(int mask) {
        int sum = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            sum += minutes[Integer.numberOfTrailingZeros(left)];
        }
        return sum;
    }

    /** Pieces that nobody can do beside these, but this candidate. */
    int clashesOf(int mask) {
        int sum = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            sum |= clashes[Integer.numberOfTrailingZeros(left)];
        }
        return sum & ~mask;
    }
}
