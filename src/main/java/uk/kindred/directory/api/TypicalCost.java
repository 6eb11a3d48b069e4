package uk.kindred.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PricedBy;

/** A week of the typical plan. /api/listings/{id}/cost reckons any other. */
@Schema(name = "TypicalWeeklyCost")
@JsonInclude(JsonInclude.Include.ALWAYS)
record TypicalCost(
        long lowPence,
        long highPence,
        String payer,

        @Schema(description = "The plan’s text form, to be given to /api/listings/{id}/cost")
        String plan,

        String planInWords,

        @Schema(description = "Always true here: nobody gave a plan")
        boolean typical,

        @Schema(
                description = "The least certain source of the prices it comes from; null if nothing is asked",
                allowableValues = {"provider", "council", "observed", "example"},
                nullable = true)
        @Nullable
        String source,

        @Schema(description = "When that was confirmed; null if nothing is asked", nullable = true) @Nullable
        LocalDate confirmedOn,

        @Schema(description = "True if a price of it is far from what is usual")
        boolean questioned,

        @Schema(description = "What is odd about it, and beside what; null if nothing is", nullable = true) @Nullable
        String question) {

    /** Null where it is not known. */
    static @Nullable TypicalCost of(ListingSummary listing, Payer payer) {
        PricedBy way = listing.reckonedBy();
        Plan plan = Plan.typical(way);
        PriceBasis basis = listing.costBasis(Plan.NOTHING, payer).orElse(null);
        return listing.weeklyCost(Plan.NOTHING, payer)
                .map(cost -> new TypicalCost(
                        cost.fromPence(),
                        cost.toPence(),
                        payer.slug(),
                        plan.format(),
                        plan.inWords(way),
                        true,
                        basis == null ? null : basis.source().slug(),
                        basis == null ? null : basis.confirmedOn(),
                        basis != null && basis.questioned(),
                        basis == null ? null : basis.question()))
                .orElse(null);
    }
}
