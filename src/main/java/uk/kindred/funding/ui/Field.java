package uk.kindred.funding.ui;

import java.util.List;

/** The calculator's fields, by their names in the address. */
final class Field {

    static final String SETTING = "setting";
    static final String COST = "cost";
    static final String BUDGET = "budget";
    static final String NURSING = "nursing";
    static final String ADMITTED = "admitted";
    static final String AGE = "age";
    static final String COUPLE = "couple";
    static final String STATE_PENSION = "state-pension";
    static final String WORKPLACE_PENSION = "workplace-pension";
    static final String DISABILITY_BENEFIT = "disability-benefit";
    static final String OTHER_INCOME = "other-income";
    static final String SAVINGS = "savings";
    static final String JOINT = "joint";
    static final String HOME = "home";
    static final String OWED = "owed";
    static final String OCCUPANT = "occupant";
    static final String HOUSING = "housing";
    static final String EXPENSES = "expenses";
    static final String LIVING = "living";
    static final String RISE = "rise";
    static final String RETURN = "return";

    static final List<String> ALL = List.of(
            SETTING,
            COST,
            BUDGET,
            NURSING,
            ADMITTED,
            AGE,
            COUPLE,
            STATE_PENSION,
            WORKPLACE_PENSION,
            DISABILITY_BENEFIT,
            OTHER_INCOME,
            SAVINGS,
            JOINT,
            HOME,
            OWED,
            OCCUPANT,
            HOUSING,
            EXPENSES,
            LIVING,
            RISE,
            RETURN);

    private Field() {}
}
