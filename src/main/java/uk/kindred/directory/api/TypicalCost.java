package uk.kindred.directory.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** A week of the typical plan. /api/listings/{id}/cost reckons any other. */
@Schema(name = "TypicalWeeklyCost")
record TypicalCost(
        long lowPence,
        long highPence,
        String payer,

        @Schema(description = "The plan’s text form, to be given to /api/listings/{id}/cost")
        String plan,

        String planInWords,

        @Schema(description = "Always true here: nobody gave a plan")
        boolean typical) {

    /** Null where it is not known. */
    static @Nullable TypicalCost of(ListingSummary listing, Payer payer) {
        PricedBy way = listing.reckonedBy();
        Plan plan = Plan.typical(way);
        return listing.weeklyCost(Plan.NOTHING, payer)
                .map(cost -> new TypicalCost(
                        cost.fromPence(), cost.toPence(), payer.slug(), plan.format(), plan.inWords(way), true))
                .orElse(null);
    }
}
