package uk.kindred.funding.ui;

import java.util.List;
import java.util.stream.Stream;
import uk.kindred.funding.Choice;
import uk.kindred.funding.IncomeKind;

/** The calculator's fields, by their names in the address. Those of a partner begin with {@link #PARTNER}. */
final class Field {

    static final String PARTNER = "partner-";

    static final String SETTING = "setting";
    static final String COST = "cost";
    static final String BUDGET = "budget";
    static final String NURSING = "nursing";
    static final String NURSING_APART = "nursing-apart";
    static final String ADMITTED = "admitted";
    static final String AGE = "age";
    static final String COUPLE = "couple";
    static final String OLDER_COUPLE = "older-couple";
    static final String PREMIUM = "premium";
    static final String CHILDREN = "children";
    static final String PASSED_ON = "passed-on";
    static final String SAVINGS = "savings";
    static final String JOINT = "joint";
    static final String HOME = "home";
    static final String SHARE = "share";
    static final String OWED = "owed";
    static final String OCCUPANT = "occupant";
    static final String PLAN = "plan";
    static final String HOUSING = "housing";
    static final String EXPENSES = "expenses";
    static final String LIVING = "living";

    static final String RISE = "rise";
    static final String RETURN = "return";
    static final String INCOME_RISE = "income-rise";
    static final String INTEREST = "interest";

    /** Asked of everybody. */
    static final List<IncomeKind> USUAL_INCOMES = List.of(
            IncomeKind.STATE_PENSION,
            IncomeKind.WORKPLACE_PENSION,
            IncomeKind.ATTENDANCE_ALLOWANCE,
            IncomeKind.PIP_DAILY_LIVING,
            IncomeKind.WORKING_AGE_BENEFIT);

    /** What savings bring is asked apart, as a rate. */
    static final List<IncomeKind> OTHER_INCOMES = Stream.of(IncomeKind.values())
            .filter(kind -> !USUAL_INCOMES.contains(kind) && kind != IncomeKind.INCOME_FROM_CAPITAL)
            .toList();

    /** Fields of one person that are empty until somebody types into them. */
    static final List<String> OF_A_PERSON = Stream.concat(
                    Stream.of(
                            COST, BUDGET, ADMITTED, CHILDREN, PASSED_ON, SAVINGS, HOME, OWED, HOUSING, EXPENSES,
                            LIVING),
                    incomes())
            .toList();

    private Field() {}

    static Stream<String> incomes() {
        return Stream.concat(USUAL_INCOMES.stream(), OTHER_INCOMES.stream()).map(Choice::slug);
    }
}
