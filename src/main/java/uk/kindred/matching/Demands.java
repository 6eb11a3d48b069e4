package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.PricedBy;

/**
 * What sets of pieces ask of a tariff. By the hour, pieces at times that adjoin are a group: one listing does them in one
 * visit, which has a price and a shortest length of its own. All others stand by themselves.
 */
final class Demands {

    private final Pieces pieces;
    private final Map<Key, List<@Nullable Demand>> known = new HashMap<>();

    Demands(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Of candidates that are the same in all that their demands depend on. */
    private record Key(int group, List<List<Slot>> placed, PricedBy way, boolean wholeDays, int shortest) {}

    /** Tells a cost of all open pieces. @return bits of those that can be had */
    int price(WayCost cost, Candidate candidate, PricedBy way, int open, List<List<Slot>> placed) {
        int allowed = 0;
        for (int left = open; left != 0; ) {
            int group = way == PricedBy.HOURS ? group(left, placed) : Integer.lowestOneBit(left);
            allowed |= cost.add(group, demands(group, candidate, way, placed));
            left &= ~group;
        }
        return allowed;
    }

    /** The lowest of these, with all that adjoins it, or adjoins what does. */
    private int group(int of, List<List<Slot>> placed) {
        int group = Integer.lowestOneBit(of);
        int next = group;
        while (next != 0) {
            int piece = Integer.numberOfTrailingZeros(next);
            next &= next - 1;
            for (int left = of & ~group & pieces.mayAdjoin(piece); left != 0; left &= left - 1) {
                int other = Integer.numberOfTrailingZeros(left);
                if (Visits.adjoin(pieces.get(piece), placed.get(piece), pieces.get(other), placed.get(other))) {
                    group |= 1 << other;
                    next |= 1 << other;
                }
            }
        }
        return group;
    }

    private List<@Nullable Demand> demands(int group, Candidate candidate, PricedBy way, List<List<Slot>> placed) {
        List<List<Slot>> times = of(group, placed);
        int shortest = way == PricedBy.HOURS ? candidate.shortestVisitMinutes() : 0;
        return known.computeIfAbsent(new Key(group, times, way, candidate.wholeDays(), shortest), key -> {
            @Nullable Demand[] demands = new @Nullable Demand[1 << Integer.bitCount(group)];
            for (int set = 1; set < demands.length; set++) {
                int mask = Integer.expand(set, group);
                List<Parcel> parcels = pieces.list(mask);
                List<List<Slot>> some = of(mask, placed);
                if (!isAtOnce(mask)
                        && Visits.list(parcels, some).stream().noneMatch(visit -> visit.minutes() < shortest)) {
                    demands[set] = Plans.demand(Plans.of(parcels, some, way, candidate.wholeDays()), way);
                }
            }
            return Arrays.asList(demands);
        });
    }

    /** Whether only one of some of these can be done: no plan has both. */
    private boolean isAtOnce(int mask) {
        for (int left = mask; left != 0; left &= left - 1) {
            if ((pieces.overlaps(Integer.numberOfTrailingZeros(left)) & mask) != 0) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Slot>> of(int mask, List<List<Slot>> placed) {
        List<List<Slot>> some = new ArrayList<>();
        for (int left = mask; left != 0; left &= left - 1) {
            some.add(placed.get(Integer.numberOfTrailingZeros(left)));
        }
        return some;
    }
}
