package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.AgeBand;
import uk.kindred.funding.Assumptions;
import uk.kindred.funding.Care;
import uk.kindred.funding.Circumstances;
import uk.kindred.funding.HomePlan;
import uk.kindred.funding.Income;
import uk.kindred.funding.IncomeKind;
import uk.kindred.funding.Nursing;
import uk.kindred.funding.Occupant;
import uk.kindred.funding.OwnHome;
import uk.kindred.funding.Percents;
import uk.kindred.funding.Person;
import uk.kindred.funding.Savings;
import uk.kindred.funding.Setting;
import uk.kindred.funding.Spender;

/** Reads the calculator's question from what is typed. */
final class FundingReader {

    static final int USUAL_RISE = 500;
    static final int USUAL_RETURN = 200;

    private static final int INCOME_RISE = 200;
    private static final int RISE_SPREAD = 300;
    private static final int RETURN_SPREAD = 200;
    private static final int WHOLE_PERCENT = 100;

    private final Typed typed;
    private final LocalDate today;

    FundingReader(Typed typed, LocalDate today) {
        this.typed = typed;
        this.today = today;
    }

    /** Null if something cannot be read or does not go together; the typed fields then say what. */
    @Nullable
    Spender read() {
        Long living = typed.penceOrNull(Field.LIVING);
        Circumstances who = circumstances();
        return who == null || !typed.problems().isEmpty() ? null : new Spender(who, living, HomePlan.SELL);
    }

    /** A range around what is typed. */
    Assumptions assumptions() {
        return new Assumptions(
                around(typed.percent(Field.RISE, USUAL_RISE), RISE_SPREAD),
                around(typed.percent(Field.RETURN, USUAL_RETURN), RETURN_SPREAD),
                INCOME_RISE,
                0);
    }

    private static Percents around(int expected, int spread) {
        return new Percents(
                Math.max(0, expected - spread), expected, Math.min(Percents.MOST_HUNDREDTHS, expected + spread));
    }

    private @Nullable Circumstances circumstances() {
        Person person = new Person(
                typed.choice(Field.AGE, AgeBand.values(), AgeBand.PENSION_AGE),
                !typed.text(Field.COUPLE).isEmpty(),
                Set.of(),
                0);
        Care care = care();
        OwnHome home = home();
        List<Income> incomes = incomes();
        Savings savings = new Savings(typed.pence(Field.SAVINGS), typed.pence(Field.JOINT));
        long housing = typed.pence(Field.HOUSING);
        long expenses = typed.pence(Field.EXPENSES);
        return care == null ? null : new Circumstances(today, person, incomes, savings, home, care, housing, expenses);
    }

    private @Nullable Care care() {
        Setting setting = typed.choice(Field.SETTING, Setting.values(), Setting.CARE_HOME);
        Long cost = typed.penceOrNull(Field.COST);
        Nursing nursing = typed.choice(Field.NURSING, Nursing.values(), Nursing.NONE);
        Long budget = typed.penceOrNull(Field.BUDGET);
        LocalDate admitted = typed.day(Field.ADMITTED, today);
        if (typed.text(Field.COST).isEmpty()) {
            typed.problem(Field.COST, "Please say what a week of care costs.");
        }
        return cost == null
                ? null
                : new Care(setting, cost, setting == Setting.HOME ? Nursing.NONE : nursing, true, budget, admitted);
    }

    private @Nullable OwnHome home() {
        Long value = typed.penceOrNull(Field.HOME);
        long owed = typed.pence(Field.OWED);
        Occupant occupant = typed.choice(Field.OCCUPANT, Occupant.values(), Occupant.NOBODY);
        return value == null ? null : new OwnHome(value, owed, WHOLE_PERCENT, occupant);
    }

    private List<Income> incomes() {
        return Stream.of(
                        Income.of(IncomeKind.STATE_PENSION, typed.pence(Field.STATE_PENSION)),
                        Income.of(IncomeKind.WORKPLACE_PENSION, typed.pence(Field.WORKPLACE_PENSION)),
                        Income.of(IncomeKind.ATTENDANCE_ALLOWANCE, typed.pence(Field.DISABILITY_BENEFIT)),
                        Income.of(IncomeKind.OTHER, typed.pence(Field.OTHER_INCOME)))
                .filter(income -> income.weeklyPence() > 0)
                .toList();
    }
}
