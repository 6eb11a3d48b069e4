package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Purchase;
import uk.kindred.funding.Relation;
import uk.kindred.funding.Wish;

/** A personal budget and what it is to pay for. */
@Schema(name = "PersonalBudget")
record BudgetQuestion(
        @Schema(allowableValues = {"direct-payment", "isf", "managed", "mixed"}) @Nullable
        String route,

        @Schema(description = "What the council says meets the needs, a week") @Nullable
        Long weeklyPence,

        @Nullable List<WishQuestion> wishes,
        @Nullable AssistantQuestion assistant) {

    private static final int MOST_WISHES = 40;
    private static final long MOST_PENCE = 10_000_000;

    BudgetRoute readRoute() {
        return Asked.choice(BudgetRoute.values(), route, "personalBudget.route");
    }

    long readWeekly() {
        long pence = Asked.required(weeklyPence, "personalBudget.weeklyPence");
        if (pence < 0 || pence > MOST_PENCE) {
            throw new BadParameterException(
                    "A value cannot be used", "“personalBudget.weeklyPence” is from 0 to " + MOST_PENCE + ".");
        }
        return pence;
    }

    List<Wish> readWishes() {
        List<WishQuestion> all = Asked.list(wishes, "personalBudget.wishes");
        if (all.size() > MOST_WISHES) {
            throw new BadParameterException("Too many wishes", "Name at most " + MOST_WISHES + ".");
        }
        return all.stream().map(WishQuestion::read).toList();
    }

    @Schema(name = "BudgetWish")
    record WishQuestion(
            @Schema(
                    allowableValues = {
                        "assistant",
                        "care",
                        "activity",
                        "equipment",
                        "administration",
                        "care-home-stay",
                        "care-home",
                        "council-service",
                        "health"
                    })
            @Nullable
            String purchase,

            @Schema(allowableValues = {"not-related", "partner", "relative-in-household", "relative-elsewhere"})
            @Nullable
            String relation,

            @Schema(description = "In care homes, those of the 12 months before too") @Nullable
            List<CareHomeStay> stays) {

        Wish read() {
            return Asked.answered(() -> new Wish(
                    Asked.choice(Purchase.values(), purchase, "wishes.purchase"),
                    Asked.choice(Relation.values(), relation, "wishes.relation", Relation.NOT_RELATED),
                    Asked.list(stays, "wishes.stays").stream()
                            .map(CareHomeStay::read)
                            .toList()));
        }
    }

    @Schema(name = "EmployedAssistant")
    record AssistantQuestion(
            @Nullable Long hourlyPence,

            @Schema(description = "Whole quarters of an hour") @Nullable
            Integer weeklyMinutes) {}
}
