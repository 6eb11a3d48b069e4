package uk.kindred.funding;

/** Kinds of income, and how far each counts. Earnings, and what is paid for getting about, never do. */
public enum IncomeKind implements Choice {
    STATE_PENSION("State Pension", Treatment.COUNTS),
    PENSION_CREDIT("Pension Credit, guarantee credit", Treatment.COUNTS),
    SAVINGS_CREDIT("Pension Credit, savings credit", Treatment.SAVINGS_CREDIT),
    WORKPLACE_PENSION("Workplace or personal pension", Treatment.PENSION),
    ATTENDANCE_ALLOWANCE("Attendance Allowance", Treatment.DISABILITY_BENEFIT),
    PIP_DAILY_LIVING("Personal Independence Payment, daily living part", Treatment.DISABILITY_BENEFIT),
    PIP_MOBILITY("Personal Independence Payment, mobility part", Treatment.IGNORED),
    DLA_CARE("Disability Living Allowance, care part", Treatment.DISABILITY_BENEFIT),
    DLA_MOBILITY("Disability Living Allowance, mobility part", Treatment.IGNORED),
    CONSTANT_ATTENDANCE_ALLOWANCE("Constant Attendance Allowance", Treatment.DISABILITY_BENEFIT),
    WORKING_AGE_BENEFIT("Employment and Support Allowance, Universal Credit or the like", Treatment.COUNTS),
    CARERS_ALLOWANCE("Carer’s Allowance", Treatment.COUNTS),
    WAR_DISABLEMENT_PENSION("War disablement pension", Treatment.IGNORED),
    WAR_WIDOWS_PENSION("War widow’s or widower’s pension", Treatment.WAR_WIDOWS),
    EARNINGS("Earnings", Treatment.EARNINGS),
    CHILD_BENEFIT("Child Benefit", Treatment.IGNORED),
    CHARITABLE_PAYMENT("Regular gifts and charitable payments", Treatment.IGNORED),
    INCOME_FROM_CAPITAL("Interest, dividends and other income from capital", Treatment.FROM_CAPITAL),
    OTHER("Other income", Treatment.COUNTS);

    /** What of an income counts. */
    enum Treatment {
        COUNTS,
        DISABILITY_BENEFIT,
        PENSION,
        SAVINGS_CREDIT,
        WAR_WIDOWS,
        IGNORED,
        EARNINGS,
        FROM_CAPITAL
    }

    private final String label;
    private final Treatment treatment;

    IncomeKind(String label, Treatment treatment) {
        this.label = label;
        this.treatment = treatment;
    }

    @Override
    public String label() {
        return label;
    }

    Treatment treatment() {
        return treatment;
    }
}
