package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.AgeBand;
import uk.kindred.funding.Care;
import uk.kindred.funding.Circumstances;
import uk.kindred.funding.HomePlan;
import uk.kindred.funding.Income;
import uk.kindred.funding.IncomeKind;
import uk.kindred.funding.Nursing;
import uk.kindred.funding.Occupant;
import uk.kindred.funding.OwnHome;
import uk.kindred.funding.Person;
import uk.kindred.funding.Premium;
import uk.kindred.funding.Savings;
import uk.kindred.funding.Setting;
import uk.kindred.funding.Spender;

/** Reads what was typed about one person. What their way of being cared for does not ask for is not read. */
final class PersonReader {

    private static final int WHOLE_PERCENT = 100;

    private final Typed typed;
    private final LocalDate today;
    private final Setting setting;

    /** @param usual where the care is if nobody says it */
    PersonReader(Typed typed, LocalDate today, Setting usual) {
        this.typed = typed;
        this.today = today;
        this.setting = typed.choice(Field.SETTING, Setting.values(), usual);
    }

    /**
     * Whether they are at home while the other lives in a care home for good: they are no household then, and so no couple
     * (Charging regulations reg. 2, “couple”, and Income Support Regulations reg. 16(3)).
     */
    boolean staysWithout(PersonReader other) {
        return setting == Setting.HOME && other.setting == Setting.CARE_HOME;
    }

    boolean isOfPensionAge() {
        return age() == AgeBand.PENSION_AGE;
    }

    private AgeBand age() {
        return typed.choice(Field.AGE, AgeBand.values(), AgeBand.PENSION_AGE);
    }

    /**
     * Null without the price of the care; what else cannot be read is among the problems.
     *
     * @param older whether the partner is of pension age
     * @param jointPence all of it
     */
    @Nullable
    Spender read(boolean couple, boolean older, long jointPence) {
        Person person = person(couple, older);
        Care care = care();
        List<Income> incomes = incomes(couple);
        OwnHome home = setting == Setting.CARE_HOME ? home() : null;
        Savings savings = new Savings(typed.pence(Field.SAVINGS), jointPence);
        long housing = setting == Setting.CARE_HOME ? 0 : typed.pence(Field.HOUSING);
        long expenses = setting == Setting.HOME ? typed.pence(Field.EXPENSES) : 0;
        Long living = typed.penceOrNull(Field.LIVING);
        HomePlan plan = home == null ? HomePlan.SELL : typed.choice(Field.PLAN, HomePlan.values(), HomePlan.SELL);
        return care == null
                ? null
                : new Spender(
                        new Circumstances(today, person, incomes, savings, home, care, housing, expenses),
                        living,
                        plan);
    }

    private Person person(boolean couple, boolean older) {
        if (setting != Setting.HOME) {
            return new Person(age(), couple, older, Set.of(), 0);
        }
        Set<Premium> premiums = Arrays.stream(Premium.values())
                .filter(premium -> typed.isTicked(Field.PREMIUM, premium.slug()))
                .collect(Collectors.toUnmodifiableSet());
        return new Person(age(), couple, older, premiums, typed.count(Field.CHILDREN, 0, Person.MOST_CHILDREN, 0));
    }

    private @Nullable Care care() {
        Long cost = typed.penceOrNull(Field.COST);
        Long budget = typed.penceOrNull(Field.BUDGET);
        Nursing nursing =
                setting == Setting.HOME ? Nursing.NONE : typed.choice(Field.NURSING, Nursing.values(), Nursing.NONE);
        LocalDate admitted = setting == Setting.CARE_HOME ? typed.day(Field.ADMITTED, today) : today;
        if (cost == null && typed.problemWith(Field.COST) == null) {
            typed.problem(Field.COST, "Please say what a week of care costs.");
        }
        return cost == null
                ? null
                : new Care(setting, cost, nursing, !typed.isTicked(Field.NURSING_APART), budget, admitted);
    }

    private @Nullable OwnHome home() {
        Long value = typed.penceOrNull(Field.HOME);
        long owed = typed.pence(Field.OWED);
        int share = typed.count(Field.SHARE, 1, WHOLE_PERCENT, WHOLE_PERCENT);
        Occupant occupant = typed.choice(Field.OCCUPANT, Occupant.values(), Occupant.NOBODY);
        return value == null ? null : new OwnHome(value, owed, share, occupant);
    }

    private List<Income> incomes(boolean couple) {
        return Stream.concat(Field.USUAL_INCOMES.stream(), Field.OTHER_INCOMES.stream())
                .map(kind -> income(kind, couple))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Income income(IncomeKind kind, boolean couple) {
        long pence = typed.pence(kind.slug());
        boolean mayPassOn = kind == IncomeKind.WORKPLACE_PENSION && couple && setting != Setting.HOME;
        long passedOn = mayPassOn ? typed.pence(Field.PASSED_ON) : 0;
        if (passedOn > pence) {
            typed.problem(Field.PASSED_ON, "No more of a pension can be passed on than comes in.");
            return null;
        }
        return pence == 0 ? null : new Income(kind, pence, passedOn);
    }
}
