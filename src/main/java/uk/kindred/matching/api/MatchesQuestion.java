package uk.kindred.matching.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.base.web.JsonQuestions;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.Stay;
import uk.kindred.funding.api.CareHomeStay;
import uk.kindred.matching.FromSavings;
import uk.kindred.matching.Lock;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.MatchQuestion;
import uk.kindred.matching.MatchRequest;
import uk.kindred.matching.Matters;
import uk.kindred.matching.Money;
import uk.kindred.matching.NeedAsked;
import uk.kindred.places.Place;
import uk.kindred.search.ExampleWish;

/** What somebody has to spend, needs and cares for. */
@Schema(name = "MatchesQuestion", example = Examples.QUESTION)
record MatchesQuestion(
        @Schema(description = "A postcode, a town or a council, as in /api/listings", example = "Hereford") @Nullable
        String near,

        @Schema(description = "1 to 50; 10 if not said. Who says that they come to the place counts at any distance")
        @Nullable
        Integer withinMiles,

        @Schema(
                description =
                        "Whether it is for two people who live together. Then needs say whose they are, personalBudgets"
                                + " what each has from the council, and budgetPence is own money of both. No if not said")
        @Nullable
        Boolean couple,

        @Schema(
                description =
                        "A week, never exceeded; with savings, what comes beside them; of a couple, own money of both,"
                                + " nothing if not said")
        @Nullable
        Long budgetPence,

        @Schema(
                description =
                        "Of a couple: the personal budget of each who has one. It pays for nothing that only the other"
                                + " needs")
        @Nullable
        List<PersonalBudget> personalBudgets,

        @Schema(
                description =
                        "With a route: own money beside the council’s, a week. It pays for what that does not, and is"
                                + " added to a direct payment where more is bought than it holds")
        @Nullable
        Long ownPence,

        @Schema(
                description =
                        "Of the week’s budget, what the council asks the person to pay; not with one’s own money. It"
                                + " changes who pays, not what there is to spend. 0 if not said")
        @Nullable
        Long chargePence,

        @Schema(description = "With one’s own money only: an even part of them is added to the week’s budget") @Nullable
        SavingsQuestion savings,

        @Schema(
                description = "How the council’s personal budget is taken; null for one’s own money",
                allowableValues = {"direct-payment", "isf", "managed", "mixed"},
                nullable = true)
        @Nullable
        String route,

        @Nullable List<NeedQuestion> needs,
        @Nullable MattersQuestion matters,

        @Schema(description = "Help that is there already, and costs nothing more") @Nullable
        List<NeedQuestion.ThereQuestion> there,

        @Schema(description = "In care homes, of the last 12 months: they count against what may be paid for") @Nullable
        List<CareHomeStay> stays,

        @Schema(description = "Parts of a week to be kept as they are") @Nullable
        List<LockQuestion> locks,

        @Schema(description = "Ids of listings that are not to be taken") @Nullable
        List<String> without,

        @Schema(
                description = "Whether made-up listings may be in a week; include if not said",
                allowableValues = {"include", "exclude", "only"})
        @Nullable
        String example,

        @Schema(
                description =
                        "Whether the person agrees that what no week has is counted, without anything of them: the"
                                + " council’s area, the month, the help and the reason. No if not said")
        @Nullable
        Boolean countUnmet) {

    /** Control characters and halves of surrogate pairs: no place has them. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    private boolean isOfCouple() {
        return Boolean.TRUE.equals(couple);
    }

    boolean isUnmetCounted() {
        return Boolean.TRUE.equals(countUnmet);
    }

    String readNear() {
        String place = JsonQuestions.required(near, "near");
        if (place.length() > MatchQuestion.LONGEST_PLACE) {
            throw new BadParameterException(
                    "That is too long", "“near” has at most " + MatchQuestion.LONGEST_PLACE + " letters.");
        }
        if (UNREADABLE.matcher(place).find()) {
            throw new BadParameterException(
                    "That is no place", "“near” has a character in it that is no letter: write it again by hand.");
        }
        return place;
    }

    private int readWithin() {
        int miles = withinMiles == null ? MatchQuestion.USUAL_MILES : withinMiles;
        if (miles < 1 || miles > MatchQuestion.MOST_MILES) {
            throw new BadParameterException(
                    "The distance is out of range",
                    "“withinMiles” is a whole number from 1 to " + MatchQuestion.MOST_MILES + ".");
        }
        return miles;
    }

    /** Null if nothing comes out of savings. */
    @Nullable
    private FromSavings readSavings() {
        if (savings != null && route != null) {
            throw new BadParameterException(
                    "Savings are one’s own money",
                    "“savings” goes with no “route”: the council’s money has its rules.");
        }
        return savings == null ? null : savings.read();
    }

    /** What is out of range is refused with the rest. */
    private long readBudget() {
        FromSavings saved = readSavings();
        if (saved == null) {
            return isOfCouple() && budgetPence == null && personalBudgets != null
                    ? 0
                    : JsonQuestions.required(budgetPence, "budgetPence");
        }
        long beside = budgetPence == null ? 0 : budgetPence;
        boolean usable = beside >= 0 && beside <= MatchRequest.MOST_BUDGET_PENCE;
        return usable ? beside + saved.weeklyPence() : beside;
    }

    private Money readMoney() {
        List<PersonalBudget> personal = Given.list(personalBudgets, "personalBudgets", 2);
        if (isOfCouple()) {
            refuse(route != null, "“route” is one person’s: of a couple, say it in “personalBudgets”.");
            refuse(ownPence != null, "“ownPence” is one person’s: of a couple, own money is “budgetPence”.");
            return Money.ofCouple(personal.stream().map(PersonalBudget::read).toList(), readBudget());
        }
        refuse(!personal.isEmpty(), "“personalBudgets” goes with “couple”: of one person, say “route”.");
        refuse(ownPence != null && route == null, "“ownPence” goes with “route”: own money alone is “budgetPence”.");
        long budget = readBudget();
        if (route == null) {
            return Money.of(null, budget);
        }
        BudgetRoute taken = Given.choice(BudgetRoute.values(), route, "route");
        return ownPence == null || ownPence == 0 ? Money.of(taken, budget) : Money.of(taken, budget, ownPence);
    }

    private static void refuse(boolean refused, String detail) {
        if (refused) {
            throw new BadParameterException("These fields do not go together", detail);
        }
    }

    private List<NeedAsked> readNeeds() {
        return Given.list(needs, "needs", MatchField.MOST_VALUES).stream()
                .map(NeedQuestion::read)
                .toList();
    }

    private List<Stay> readStays(LocalDate today) {
        List<Stay> read = Given.list(stays, "stays", MatchField.MOST_ROWS).stream()
                .map(CareHomeStay::read)
                .toList();
        refuse(
                read.stream().anyMatch(stay -> stay.to().isAfter(MatchRequest.lastDayOfStays(today))),
                "“stays” are of the last 12 months, or planned within a year from today.");
        return read;
    }

    private ExampleWish readExample() {
        return example == null
                ? ExampleWish.INCLUDE
                : ExampleWish.findBySlug(example)
                        .orElseThrow(() -> new BadParameterException(
                                "No such value", "“example” is one of include, exclude, only."));
    }

    MatchQuestion read(String near, Place place, LocalDate today) {
        return Given.made(() -> new MatchQuestion(
                near, place, readExample(), readRequest(today), readSavings(), chargePence == null ? 0 : chargePence));
    }

    private MatchRequest readRequest(LocalDate today) {
        List<NeedAsked> asked = readNeeds();
        return Given.made(() -> new MatchRequest(
                today,
                readWithin(),
                readMoney(),
                asked,
                matters == null ? Matters.NONE : matters.read(),
                Given.list(there, "there", MatchField.MOST_ROWS).stream()
                        .map(row -> row.read(asked))
                        .toList(),
                readStays(today),
                Given.list(locks, "locks", MatchField.MOST_VALUES).stream()
                        .map(LockQuestion::read)
                        .toList(),
                Set.copyOf(Given.list(without, "without", MatchField.MOST_VALUES))));
    }

    @Schema(name = "MatchLock")
    record LockQuestion(
            @Schema(description = "The id of one of the answer’s parts") @Nullable
            String part,

            @Schema(description = "The id of the listing that is to do it") @Nullable
            String listing) {

        Lock read() {
            return new Lock(
                    JsonQuestions.required(part, "locks.part"), JsonQuestions.required(listing, "locks.listing"));
        }
    }
}
