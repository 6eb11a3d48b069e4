package uk.kindred.funding.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.AssistantCost;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.Ruling;
import uk.kindred.funding.Wish;
import uk.kindred.pricing.CannotCalculate;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.QuoteLine;

/** A personal budget: what the council puts in, and what it may pay for. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PersonalBudgetAnswer")
record BudgetAnswer(
        String route,
        long weeklyPence,

        @Schema(description = "Of it, what the person pays in")
        long personPence,

        @Schema(description = "Of it, what the council pays in")
        long councilPence,

        List<RulingAnswer> rulings,
        @Schema(nullable = true) @Nullable AssistantAnswer assistant) {

    static BudgetAnswer of(BudgetQuestion question, Assessment assessment, LocalDate on) {
        BudgetRoute route = question.readRoute();
        long weekly = question.readWeekly();
        long person = assessment.personPenceOf(weekly);
        BudgetQuestion.AssistantQuestion assistant = question.assistant();
        return new BudgetAnswer(
                route.slug(),
                weekly,
                person,
                weekly - person,
                question.readWishes().stream()
                        .map(wish -> RulingAnswer.of(wish, Asked.answered(() -> BudgetRules.rule(route, wish))))
                        .toList(),
                assistant == null ? null : AssistantAnswer.of(assistant, on));
    }

    @Schema(name = "BudgetRuling")
    record RulingAnswer(
            String purchase,
            String relation,

            @Schema(allowableValues = {"allowed", "if-council-agrees", "barred"})
            String verdict,

            String reason,
            String source) {

        static RulingAnswer of(Wish wish, Ruling ruling) {
            return new RulingAnswer(
                    wish.purchase().slug(),
                    wish.relation().slug(),
                    ruling.verdict().slug(),
                    ruling.reason(),
                    ruling.source());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AssistantCost")
    record AssistantAnswer(
            @Schema(description = "Wage and holiday pay", nullable = true) @Nullable
            Long weeklyPence,

            @Schema(description = "52 weeks, pension and National Insurance", nullable = true) @Nullable
            Long yearlyPence,

            List<AssistantLine> lines,

            @Schema(description = "Sentences that belong beside the sums")
            List<String> notes) {

        static AssistantAnswer of(BudgetQuestion.AssistantQuestion asked, LocalDate on) {
            Quote quote = Asked.answered(() -> AssistantCost.of(
                    Asked.required(asked.hourlyPence(), "assistant.hourlyPence"),
                    Asked.required(asked.weeklyMinutes(), "assistant.weeklyMinutes"),
                    on));
            return new AssistantAnswer(
                    pence(quote.weekly()),
                    pence(quote.yearly()),
                    quote.lines().stream().map(AssistantLine::of).toList(),
                    notes(quote));
        }

        private static List<String> notes(Quote quote) {
            return Stream.concat(
                            quote.assumptions().stream(),
                            quote.cannotCalculate().stream()
                                    .filter(CannotCalculate::isEmployersInsurance)
                                    .map(gap -> gap.what() + ": " + gap.why()))
                    .toList();
        }

        private static @Nullable Long pence(@Nullable PriceRange sum) {
            return sum == null ? null : sum.fromPence();
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "AssistantCostLine")
    record AssistantLine(
            String part,
            String what,
            long pence,
            @Schema(nullable = true) @Nullable String note) {

        static AssistantLine of(QuoteLine line) {
            return new AssistantLine(
                    line.part() == QuoteLine.Part.WEEKLY ? "weekly" : "yearly",
                    line.what(),
                    line.amount().fromPence(),
                    line.note());
        }
    }
}
