package uk.kindred.funding;

/** What the rules rest on, as results cite it. */
final class Law {

    private static final String CHARGING =
            "Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), ";

    static final String PERSONAL_EXPENSES = CHARGING + "reg. 6";
    static final String GUARANTEE = CHARGING + "reg. 7";
    static final String CAPITAL_LIMIT = CHARGING + "reg. 12";
    static final String EARNINGS = CHARGING + "reg. 14";
    static final String INCOME = CHARGING + "reg. 13; Care and support statutory guidance, annex C";
    static final String TEMPORARY = "Care and support statutory guidance, annex F";
    static final String FROM_CAPITAL = CHARGING + "reg. 19";
    static final String INCOME_IGNORED = CHARGING + "reg. 15 and schedule 1; statutory guidance, annex C";
    static final String EXPENSES = CHARGING + "schedule 1, para. 4; statutory guidance, annex C";
    static final String HOUSING = CHARGING + "schedule 1, para. 2; statutory guidance, annex C";
    static final String HALF_PENSION = CHARGING + "schedule 1, para. 16";
    static final String CAPITAL = CHARGING + "reg. 18";
    static final String CAPITAL_VALUE = CHARGING + "reg. 20";
    static final String JOINT = CHARGING + "reg. 24";
    static final String TARIFF = CHARGING + "reg. 25";
    static final String HOME_IGNORED = CHARGING + "schedule 2; statutory guidance, annex B";
    static final String CHARGE = "Care Act 2014, ss. 14 and 17";
    static final String TOP_UP = "Care Act 2014, s. 30; Care and Support and After-care (Choice of Accommodation)"
            + " Regulations 2014 (SI 2014/2670)";
    static final String DEFERRED =
            "Care Act 2014, ss. 34 to 36; Care and Support (Deferred Payment) Regulations 2014" + " (SI 2014/2671)";
    static final String NURSING = "National Framework for NHS-funded Nursing Care; the rate is NHS England’s";
    static final String DIRECT_PAYMENT =
            "Care Act 2014, ss. 31 to 33; Care and Support (Direct Payments) Regulations" + " 2014 (SI 2014/2871)";
    static final String RELATIVES = DIRECT_PAYMENT + ", reg. 3";
    static final String STAYS = DIRECT_PAYMENT + ", reg. 6";
    static final String BUDGET =
            "Care Act 2014, ss. 25 and 26; Care and support statutory guidance, chapters 11 and 12";
    static final String HEALTH = "Care Act 2014, s. 22";

    private Law() {}
}
