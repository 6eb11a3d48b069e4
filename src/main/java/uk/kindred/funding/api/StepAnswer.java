package uk.kindred.funding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Step;

/** One step, for an adviser to check. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "FundingStep")
record StepAnswer(
        @Schema(allowableValues = {"capital", "income", "kept", "cost", "result", "deferred"})
        String part,

        String label,
        long pence,
        String rule,

        @Schema(description = "The law or guidance that says so")
        String source,

        @Schema(description = "The dated figure that it used, as among the rates; null if none", nullable = true)
        @Nullable
        String figure) {

    static StepAnswer of(Step step) {
        DatedFigure figure = step.figure();
        return new StepAnswer(
                step.part().slug(),
                step.label(),
                step.pence(),
                step.rule(),
                step.source(),
                figure == null ? null : figure.figure().slug());
    }
}
