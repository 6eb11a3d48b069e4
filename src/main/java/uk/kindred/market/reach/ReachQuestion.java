package uk.kindred.market.reach;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Need;
import uk.kindred.pricing.Payer;

/**
 * What counts as an option: a listing that is near enough, or whose service comes, and that has what is asked for.
 *
 * @param miles as the crow flies, to those that do not say which area they serve; the others go as far as they say
 * @param need that the listing says it is set up for; null for any
 * @param payer for whom the whole cost of the kind's typical plan has to be known; null if it need not be
 * @param maxWeeklyPence that this cost may have at its lowest; null for any; only with a payer
 * @param examples true to reckon with the made-up listings, and with none of the real ones
 */
public record ReachQuestion(
        double miles,
        @Nullable Need need,
        @Nullable Payer payer,
        @Nullable Long maxWeeklyPence,
        boolean examples) {

    public ReachQuestion {
        if (!(miles > 0 && miles <= AreaServed.MOST_MILES)) {
            throw new IllegalArgumentException("Miles are more than 0 and at most " + AreaServed.MOST_MILES);
        }
        if (maxWeeklyPence != null && payer == null) {
            throw new IllegalArgumentException("A most a week is some payer's");
        }
    }

    /** Any real option so near. */
    public static ReachQuestion within(double miles) {
        return new ReachQuestion(miles, null, null, null, false);
    }
}
