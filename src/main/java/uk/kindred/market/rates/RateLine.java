package uk.kindred.market.rates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a year, with all it is compared with.
 *
 * @param rate what the council pays; null if nothing is stated
 * @param change what it is more than the year before, in thousandths; null if either is not stated
 * @param council what providers say that the council, or a direct payment, is asked; null if none does
 * @param selfFunder the same of people who pay themselves
 * @param sustainable prices at which the service can go on; empty if no source gives one
 */
public record RateLine(
        RateItem item,
        @Nullable CouncilRate rate,
        @Nullable Long change,
        @Nullable ToldPrice council,
        @Nullable ToldPrice selfFunder,
        List<SustainablePrice> sustainable) {

    public RateLine {
        sustainable = List.copyOf(sustainable);
    }

    /** What the council pays; null if nothing is stated. */
    public @Nullable Long pence() {
        return rate == null ? null : rate.pence();
    }
}
