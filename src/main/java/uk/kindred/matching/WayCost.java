package uk.kindred.matching;

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
 * demand's of the plan that they make, term by term, without making the plan. Tests hold the two together.
 */
final class WayCost {

    private static final int MINUTES_IN_HOUR = 60;
    private static final int WEEKS_IN_YEAR = 52;

    private final Tariff tariff;
    private final PricedBy way;
    private final @Nullable EmployerShare share;
    private final long[] pence;
    private final long[] wages;
    private final int[][] minutes;
    private final long[] hourPence = new long[DayType.values().length];
    private final long fixed;

    /** @param share null where the person employs nobody */
    WayCost(int pieces, Tariff tariff, PricedBy way, Employer employer, EmployerShare share) {
        this.tariff = tariff;
        this.way = way;
        this.share = employer == Employer.THE_PERSON && way == PricedBy.HOURS ? share : null;
        this.pence = new long[pieces];
        this.wages = new long[pieces];
        this.minutes = new int[DayType.values().length][pieces];
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

    /** Takes in what a piece asks of the tariff; false if a price of it is not known. */
    boolean add(int piece, Demand demand) {
        if (isFlat()) {
            return fixed >= 0;
        }
        for (Demand.Term term : demand.terms()) {
            if (!term.key().equals(TariffKey.FIXED_WEEKLY) && !add(piece, term)) {
                return false;
            }
        }
        if (way == PricedBy.STAYS) {
            pence[piece] = PriceRange.of(pence[piece]).scaled(1, WEEKS_IN_YEAR).toPence();
        }
        return true;
    }

    private boolean add(int piece, Demand.Term term) {
        PriceRange price = tariff.find(term.key()).orElse(null);
        if (price == null) {
            return false;
        }
        if (term.key().byMinute()) {
            minutes[dayType(term.key()).ordinal()][piece] += term.count();
        } else {
            pence[piece] += price.toPence() * term.count();
            wages[piece] += EmployerShare.wage(term.key(), tariff).toPence() * term.count();
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

    /** Of all these pieces together, with what an employer pays on top. */
    long of(int mask) {
        if (isFlat()) {
            return fixed;
        }
        long sum = way == PricedBy.STAYS ? 0 : fixed;
        long paid = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            int piece = Integer.numberOfTrailingZeros(left);
            sum += pence[piece];
            paid += wages[piece];
        }
        for (int type = 0; type < minutes.length; type++) {
            long byHour = hours(mask, minutes[type], hourPence[type]);
            sum += byHour;
            paid += byHour;
        }
        return share == null ? sum : sum + share.ofWeek(paid);
    }

    private static long hours(int mask, int[] minutes, long pence) {
        long sum = 0;
        for (int left = mask; left != 0; left &= left - 1) {
            sum += minutes[Integer.numberOfTrailingZeros(left)];
        }
        // half a penny up, as every sum of minutes
        return sum == 0 ? 0 : Math.floorDiv(2 * sum * pence + MINUTES_IN_HOUR, 2 * MINUTES_IN_HOUR);
    }
}
