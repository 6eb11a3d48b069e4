package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.matching.Fund;
import uk.kindred.matching.Whose;

/** What the council gives one of a couple. */
@Schema(name = "MatchPersonalBudget")
record PersonalBudget(
        @Schema(allowableValues = {"you", "partner"}) @Nullable
        String whose,

        @Schema(allowableValues = {"direct-payment", "isf", "managed"}) @Nullable
        String route,

        @Schema(description = "A week, with what the council asks the person to pay of it", example = "30000") @Nullable
        Long budgetPence) {

    Fund read() {
        return new Fund(
                Given.choice(Whose.values(), whose, "personalBudgets.whose"),
                Given.choice(BudgetRoute.values(), route, "personalBudgets.route"),
                JsonQuestions.required(budgetPence, "personalBudgets.budgetPence"));
    }
}
