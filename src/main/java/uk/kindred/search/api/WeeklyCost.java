package uk.kindred.search.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.OfferSummary;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** The whole cost of a week, and what it is the cost of. */
record WeeklyCost(
        long lowPence,
        long highPence,

        @Schema(description = "Who is charged it", example = "self-funder")
        String payer,

        @Schema(description = "The plan that it was reckoned for, as “plan” takes it", example = "hours:10")
        String plan,

        @Schema(
                description =
                        "True if the search’s plan says nothing of what is priced so, and the typical plan stood in")
        boolean typical) {

    static @Nullable WeeklyCost of(OfferSummary offer, Plan plan, Payer payer) {
        PricedBy pricedBy = offer.pricedBy();
        return pricedBy == null
                ? null
                : offer.weeklyCost(plan, payer)
                        .map(cost -> new WeeklyCost(
                                cost.fromPence(),
                                cost.toPence(),
                                payer.slug(),
                                plan.completedFor(pricedBy).format(),
                                Demand.of(plan, pricedBy).equals(Demand.of(Plan.NOTHING, pricedBy))))
                        .orElse(null);
    }
}
