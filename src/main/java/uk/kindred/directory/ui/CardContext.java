package uk.kindred.directory.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;

/**
 * What whoever reads a card asked for, so that the card answers it.
 *
 * @param plan what the whole cost is reckoned for; what it does not say is typical
 * @param medianWeeklyPence the middle of the costs that are known around here, of examples for an example; null if too few are
 * @param near the place searched near, as it is said where a service goes; null for none
 * @param distanceMiles from that place, null for none
 * @param servesNear whether the service comes to that place; null for none or if nobody said
 */
public record CardContext(
        Plan plan,
        Payer payer,
        @Nullable Long medianWeeklyPence,
        @Nullable String near,
        @Nullable Double distanceMiles,
        @Nullable Boolean servesNear,
        LocalDate today) {

    /** Nobody's own plan, paid for by oneself. */
    public static CardContext plain(@Nullable Double distanceMiles, LocalDate today) {
        return new CardContext(Plan.NOTHING, Payer.SELF_FUNDER, null, null, distanceMiles, null, today);
    }
}
