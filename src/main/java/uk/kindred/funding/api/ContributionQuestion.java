package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param personalBudget how it would be taken and spent; null if that is not asked */
@Schema(name = "ContributionQuestion", example = Examples.CONTRIBUTION)
record ContributionQuestion(
        @Nullable CircumstancesQuestion circumstances,
        @Nullable BudgetQuestion personalBudget) {}
