package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.DayType;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.EmployerShare;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.TariffKey;

/**
 * What any set of parcels costs with one candidate in one way, by the higher prices, in whole pence: the same sum as the
 * demand's of the plan that they make, term by term, without making the plan. Parcels that may be one visit are a group, of
 * which each set has sums of its own. Tests hold the two together.
 */
final class WayCost {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int WEEKS_IN_YEAR = 52;
    private static final int DAY_TYPES = DayType.values().length;

    private final Tariff tariff;
    private final PricedBy way;
    private final @Nullable EmployerShare share;
    private final long[] hourPence = new long[DAY_TYPES];
    private final long fixed;
    private final List<Group> groups = new ArrayList<>();

    /** Of each set of a group's pieces, in the order of their bits: what it takes, and whether it can be had at all. */
    private record Group(int mask, boolean[] can, long[] pence, long[] wages, int[][] minutes) {

        static Group of(int mask, int sets) {
            return new Group(mask, new boolean[sets], new long[sets], new long[sets], new int[DAY_TYPES][sets]);
        }

        int index(int pieces) {
            return Integer.compress(pieces, mask);
        }
    }

    /** @param share null where the person employs nobody */
    WayCost(Tariff tariff, PricedBy way, Employer employer, EmployerShare share) {
        this.tariff = tariff;
        this.way = way;
        this.share = employer == Employer.THE_PERSON && way == PricedBy.HOURS ? share : null;
        for (DayType type : DayType.values()) {
            hourPence[type.ordinal()] = price(TariffKey.hour(type));
        }
        this.fixed = isFlat() ? price(flatKey()) : Math.max(0, price(TariffKey.FIXED_WEEKLY));
    }

    private boolean isFlat() {
        return way == PricedBy.LIVE_IN || way == PricedBy.HOMESHARE;
    }

    private TariffKey flatKey() {
        return way == PricedBy.LIVE_IN ? TariffKey.LIVE_IN_WEEK : TariffKey.HOMESHARE_WEEK;
    }

    private long price(TariffKey key) {
        return tariff.find(key).map(PriceRange::toPence).orElse(-1L);
    }

    /**
     * Takes in what each set of some pieces asks of the tariff.
     *
     * @param demands in the order of the bits, the empty set first; null of what cannot be done
     * @return bits of the pieces that can be had in some set: those whose prices are known
     */
    int add(int mask, List<@Nullable Demand> demands) {
        if (isFlat()) {
            return fixed >= 0 ? mask : 0;
        }
        Group group = Group.of(mask, demands.size());
        group.can[0] = true;
        int had = 0;
        for (int set = 1; set < demands.size(); set++) {
            Demand demand = demands.get(set);
            group.can[set] = demand != null && takes(group, set, demand);
            had |= group.can[set] ? Integer.expand(set, mask) : 0;
        }
        groups.add(group);
        return had;
    }

    private boolean takes(Group group, int set, Demand demand) {
        for (Demand.Term term : demand.terms()) {
            if (!term.key().equals(TariffKey.FIXED_WEEKLY)) {
                PriceRange price = tariff.find(term.key()).orElse(null);
                if (price == null) {
                    return false;
                }
                if (term.key().byMinute()) {
                    group.minutes[dayType(term.key()).ordinal()][set] += term.count();
                } else {
                    group.pence[set] += price.toPence() * term.count();
                    group.wages[set] += share == null
                            ? 0
                            : EmployerShare.wage(term.key(), tariff).toPence() * term.count();
                }
            }
        }
        if (way == PricedBy.STAYS) {
            group.pence[set] =
                    PriceRange.of(group.pence[set]).scaled(1, WEEKS_IN_YEAR).toPence();
        }
        return true;
    }

    private static DayType dayType(TariffKey hour) {
        return hour.equals(TariffKey.hour(DayType.WEEKEND)) ? DayType.WEEKEND : DayType.WEEKDAY;
    }

    /** What everybody pays each week, and is paid once for all of a listing's ways; nothing of short stays and flat weeks. */
    long fixedPence() {
        return isFlat() || way == PricedBy.STAYS ? 0 : fixed;
    }

    /** Whether all of these can be had together: no visit is too short, and each has a price. */
    boolean canDo(int mask) {
        for (Group group : groups) {
            if (!group.can[group.index(mask)]) {
                return false;
            }
        }
        return true;
    }

    /** Of all these pieces together, with what an employer pays on top. */
    long of(int mask) {
        if (isFlat()) {
            return fixed;
        }
        long sum = way == PricedBy.STAYS ? 0 : fixed;
        long paid = 0;
        long weekday = 0;
        long weekend = 0;
        for (Group group : groups) {
            int set = group.index(mask);
            sum += group.pence[set];
            paid += group.wages[set];
            weekday += group.minutes[DayType.WEEKDAY.ordinal()][set];
            weekend += group.minutes[DayType.WEEKEND.ordinal()][set];
        }
        long byHour = hours(weekday, hourPence[DayType.WEEKDAY.ordinal()])
                + hours(weekend, hourPence[DayType.WEEKEND.ordinal()]);
        return share == null ? sum + byHour : sum + byHour + share.ofWeek(paid + byHour);
    }

    /** Half a penny up, as every sum of minutes. */
    private static long hours(long minutes, long pence) {
        return minutes == 0 ? 0 : Math.floorDiv(2 * minutes * pence + MINUTES_IN_HOUR, 2 * MINUTES_IN_HOUR);
    }
}
