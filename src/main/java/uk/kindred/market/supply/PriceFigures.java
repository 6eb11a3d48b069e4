package uk.kindred.market.supply;

import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;

/**
 * What the kind's typical plan costs a week, at its lowest, for one payer.
 *
 * @param known listings with such a cost, questioned ones left out
 * @param questioned listings whose cost rests on a price far from what is usual
 * @param weekly null if fewer than {@link #FEWEST} are known
 * @param change null if of fewer than {@link #FEWEST} listings both days' prices are known
 */
public record PriceFigures(
        Payer payer,
        long known,
        long questioned,
        @Nullable Quartiles weekly,
        @Nullable Change change) {

    /** Fewer prices say nothing of an area. */
    public static final int FEWEST = 5;

    public record Quartiles(long lowerPence, long medianPence, long upperPence) {}

    /**
     * What the same listings ask for the same things now and asked a year ago.
     *
     * @param listings of which both are known
     * @param medianPerMille the middle one's change; 50 is 5% more
     */
    public record Change(long listings, long medianPerMille) {}
}
