package uk.kindred.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PricedBy;

/** The whole cost of a week, what it is the cost of, and what it rests on. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WeeklyCost(
        long lowPence,
        long highPence,

        @Schema(description = "Who is charged it", example = "self-funder")
        String payer,

        @Schema(
                description = "What of the plan it was worked out for, as /api/listings/{id}/cost takes it",
                example = "hours:10")
        String plan,

        @Schema(
                description =
                        "True if the search’s plan says nothing of what is priced so, and the typical plan stood in")
        boolean typical,

        @Schema(
                description = "The least certain source of the prices it comes from; null if nothing is asked",
                allowableValues = {"provider", "council", "observed", "example"},
                nullable = true)
        @Nullable
        String source,

        @Schema(description = "When that was confirmed; null if nothing is asked", nullable = true) @Nullable
        LocalDate confirmedOn,

        @Schema(description = "True if a price of it is far from what is usual: it stands after others by cost")
        boolean questioned,

        @Schema(description = "What is odd about it, and beside what; null if nothing is", nullable = true) @Nullable
        String question) {

    static @Nullable WeeklyCost of(ListingSummary listing, Plan plan, Payer payer) {
        PricedBy pricedBy = listing.reckonedBy(plan);
        PriceBasis basis = listing.costBasis(plan, payer).orElse(null);
        return listing.weeklyCost(plan, payer)
                .map(cost -> new WeeklyCost(
                        cost.fromPence(),
                        cost.toPence(),
                        payer.slug(),
                        plan.completedFor(pricedBy).onlyFor(List.of(pricedBy)).format(),
                        Demand.of(plan, pricedBy).equals(Demand.of(Plan.NOTHING, pricedBy)),
                        basis == null ? null : basis.source().slug(),
                        basis == null ? null : basis.confirmedOn(),
                        basis != null && basis.questioned(),
                        basis == null ? null : basis.question()))
                .orElse(null);
    }
}
