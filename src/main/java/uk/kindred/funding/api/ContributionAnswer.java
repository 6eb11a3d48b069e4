package uk.kindred.funding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.DeferredPayment;
import uk.kindred.funding.RateNotes;
import uk.kindred.funding.Rates;

/** What somebody would pay, with every step. Sums are pence a week, except capital. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Contribution", example = Examples.CONTRIBUTION_ANSWER)
record ContributionAnswer(
        LocalDate on,

        @Schema(allowableValues = {"full-cost", "covered", "share", "nothing"})
        String outcome,

        String outcomeInWords,
        long costPence,
        long nhsPence,
        long personPence,
        long councilPence,

        @Schema(description = "What is above the personal budget")
        long topUpPence,

        long capitalPence,
        long tariffIncomePence,
        long incomePence,

        @Schema(description = "What is left to them first") long keptPence,

        @Schema(description = "Null where there is no right to one", nullable = true) @Nullable
        DeferredAnswer deferredPayment,

        List<StepAnswer> steps,

        @Schema(description = "The councils’ year whose figures count", example = "2025/26")
        String ratesYear,

        List<RateAnswer> rates,

        @Schema(description = "Sentences that belong beside the sums")
        List<String> notes,

        @Schema(nullable = true) @Nullable BudgetAnswer personalBudget) {

    static ContributionAnswer of(LocalDate on, Assessment result, Rates rates, @Nullable BudgetAnswer budget) {
        DeferredPayment deferred = result.deferred();
        return new ContributionAnswer(
                on,
                result.outcome().slug(),
                result.outcome().label(),
                result.costPence(),
                result.nhsPence(),
                result.personPence(),
                result.councilPence(),
                result.topUpPence(),
                result.capitalPence(),
                result.tariffPence(),
                result.incomePence(),
                result.keptPence(),
                deferred == null ? null : DeferredAnswer.of(deferred),
                result.steps().stream().map(StepAnswer::of).toList(),
                RateNotes.year(rates),
                result.figures().stream().map(RateAnswer::of).toList(),
                RateNotes.of(on, rates, result.figures()),
                budget);
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "DeferredPayment")
    record DeferredAnswer(
            @Schema(description = "The first day of a right to it")
            LocalDate from,

            long fromIncomePence,
            long deferredPence,
            long mostPence,

            @Schema(description = "For how many weeks that is, without interest; null for ever", nullable = true)
            @Nullable
            Long weeks) {

        static DeferredAnswer of(DeferredPayment agreement) {
            return new DeferredAnswer(
                    agreement.from(),
                    agreement.fromIncomePence(),
                    agreement.deferredPence(),
                    agreement.mostPence(),
                    agreement.deferredPence() == 0 ? null : agreement.weeks());
        }
    }
}
