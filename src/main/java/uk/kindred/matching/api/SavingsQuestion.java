package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.matching.FromSavings;

/** Savings of one's own that are to pay for some of the week. */
@Schema(name = "MatchSavings")
record SavingsQuestion(
        @Schema(description = "All that is saved", example = "4000000") @Nullable
        Long totalPence,

        @Schema(description = "Of it, what is not to be spent; nothing if not said") @Nullable
        Long keptPence,

        @Schema(description = "1 to 30, over which the rest is to last; 3 if not said") @Nullable
        Integer years) {

    FromSavings read() {
        return Given.made(() -> new FromSavings(
                JsonQuestions.required(totalPence, "savings.totalPence"),
                keptPence == null ? 0 : keptPence,
                years == null ? FromSavings.USUAL_YEARS : years));
    }
}
