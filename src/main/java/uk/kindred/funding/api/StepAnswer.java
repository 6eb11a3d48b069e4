package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import uk.kindred.funding.Step;

/** One step, for an adviser to check. */
@Schema(name = "FundingStep")
record StepAnswer(
        @Schema(allowableValues = {"capital", "income", "kept", "cost", "result", "deferred"})
        String part,

        String label,
        long pence,
        String rule,

        @Schema(description = "The law or guidance that says so")
        String source) {

    static StepAnswer of(Step step) {
        return new StepAnswer(step.part().slug(), step.label(), step.pence(), step.rule(), step.source());
    }
}
