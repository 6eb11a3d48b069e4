package uk.kindred.funding.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.web.BadParameterException;
import uk.kindred.funding.AgeBand;
import uk.kindred.funding.Care;
import uk.kindred.funding.Circumstances;
import uk.kindred.funding.Income;
import uk.kindred.funding.IncomeKind;
import uk.kindred.funding.Nursing;
import uk.kindred.funding.Occupant;
import uk.kindred.funding.OwnHome;
import uk.kindred.funding.Person;
import uk.kindred.funding.Premium;
import uk.kindred.funding.Savings;
import uk.kindred.funding.Setting;

/** How things stand with one person. Sums are pence; of a week, except capital and the home. */
@Schema(name = "Circumstances")
record CircumstancesQuestion(
        @Schema(description = "The day whose figures count; today if not said") @Nullable
        LocalDate on,

        @Nullable PersonQuestion person,
        @Nullable List<IncomeQuestion> incomes,

        @Schema(description = "Capital of their own, without the home") @Nullable
        Long savingsPence,

        @Schema(description = "Capital held with somebody else, all of it") @Nullable
        Long jointSavingsPence,

        @Nullable HomeQuestion home,
        @Nullable CareQuestion care,

        @Schema(description = "Rent, mortgage and council tax, less help with them") @Nullable
        Long housingCostsPence,

        @Schema(description = "What a disability makes them spend") @Nullable
        Long disabilityExpensesPence) {

    private static final int MOST_YEARS_AHEAD = 5;
    private static final int WHOLE_PERCENT = 100;
    private static final int MOST_INCOMES = 30;

    /** @throws BadParameterException that says what would be right */
    Circumstances read(LocalDate today) {
        LocalDate day = Asked.or(on, today);
        if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw new BadParameterException(
                    "The day cannot be used", "“on” is at the latest " + today.plusYears(MOST_YEARS_AHEAD) + ".");
        }
        return Asked.answered(() -> new Circumstances(
                day,
                Asked.required(person, "person").read(),
                readIncomes(),
                new Savings(Asked.or(savingsPence, 0L), Asked.or(jointSavingsPence, 0L)),
                home == null ? null : home.read(),
                Asked.required(care, "care").read(day),
                Asked.or(housingCostsPence, 0L),
                Asked.or(disabilityExpensesPence, 0L)));
    }

    private List<Income> readIncomes() {
        List<IncomeQuestion> all = Asked.list(incomes, "incomes");
        if (all.size() > MOST_INCOMES) {
            throw new BadParameterException("Too many incomes", "Name at most " + MOST_INCOMES + " incomes.");
        }
        return all.stream().map(IncomeQuestion::read).toList();
    }

    @Schema(name = "FundedPerson")
    record PersonQuestion(
            @Schema(allowableValues = {"under-25", "from-25", "pension-age"}) @Nullable
            String age,

            @Schema(
                    description =
                            "Whether they live with a partner, or did before the care home. Somebody at home whose"
                                    + " partner lives in a care home for good counts as single")
            @Nullable
            Boolean couple,

            @Schema(
                    description =
                            "Whether that partner has reached pension age; false if not said. One of the two is enough"
                                    + " for the couple’s higher guarantee at home",
                    example = "false")
            @Nullable
            Boolean partnerOfPensionAge,

            @Schema(allowableValues = {"disability", "enhanced-disability", "carer"}) @Nullable
            List<String> premiums,

            @Nullable Integer children) {

        Person read() {
            Set<Premium> raised = Asked.list(premiums, "premiums").stream()
                    .map(slug -> Asked.choice(Premium.values(), slug, "premiums"))
                    .collect(Collectors.toUnmodifiableSet());
            return new Person(
                    Asked.choice(AgeBand.values(), age, "person.age"),
                    Asked.or(couple, false),
                    Asked.or(partnerOfPensionAge, false),
                    raised,
                    Asked.or(children, 0));
        }
    }

    @Schema(name = "WeeklyIncome")
    record IncomeQuestion(
            @Schema(description = "Such as state-pension, workplace-pension, attendance-allowance, pip-mobility, other")
            @Nullable
            String kind,

            @Nullable Long weeklyPence,

            @Schema(description = "How much of it goes to the husband, wife or civil partner at home") @Nullable
            Long passedOnPence) {

        Income read() {
            return new Income(
                    Asked.choice(IncomeKind.values(), kind, "incomes.kind"),
                    Asked.required(weeklyPence, "incomes.weeklyPence"),
                    Asked.or(passedOnPence, 0L));
        }
    }

    @Schema(name = "FundedHome")
    record HomeQuestion(
            @Nullable Long valuePence,
            @Nullable Long owedPence,

            @Schema(description = "How much of it is theirs; 100 if not said") @Nullable
            Integer sharePercent,

            @Schema(
                    description = "Who lives in it while they are in a care home; nobody if not said",
                    allowableValues = {
                        "nobody",
                        "partner",
                        "relative-over-60",
                        "disabled-relative",
                        "child",
                        "somebody-else"
                    })
            @Nullable
            String occupant) {

        OwnHome read() {
            return new OwnHome(
                    Asked.required(valuePence, "home.valuePence"),
                    Asked.or(owedPence, 0L),
                    Asked.or(sharePercent, WHOLE_PERCENT),
                    Asked.choice(Occupant.values(), occupant, "home.occupant", Occupant.NOBODY));
        }
    }

    @Schema(name = "FundedCare")
    record CareQuestion(
            @Schema(allowableValues = {"home", "care-home", "short-stay"}) @Nullable
            String setting,

            @Nullable Long weeklyCostPence,

            @Schema(allowableValues = {"none", "standard", "higher"}) @Nullable
            String nursing,

            @Schema(description = "Whether the price has the NHS’s part in it; true if not said") @Nullable
            Boolean nursingIncluded,

            @Schema(description = "What the council would pay for the same needs; the price if not said") @Nullable
            Long budgetPence,

            @Schema(description = "When they moved in to live there; “on” if not said") @Nullable
            LocalDate admittedOn) {

        Care read(LocalDate on) {
            return new Care(
                    Asked.choice(Setting.values(), setting, "care.setting"),
                    Asked.required(weeklyCostPence, "care.weeklyCostPence"),
                    Asked.choice(Nursing.values(), nursing, "care.nursing", Nursing.NONE),
                    Asked.or(nursingIncluded, true),
                    budgetPence,
                    Asked.or(admittedOn, on));
        }
    }
}
