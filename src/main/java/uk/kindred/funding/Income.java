package uk.kindred.funding;

/**
 * Something that comes in every week.
 *
 * @param weeklyPence after tax
 * @param passedOnPence how much of it goes to the husband, wife or civil partner who stays at home
 */
public record Income(IncomeKind kind, long weeklyPence, long passedOnPence) {

    public Income {
        Sums.check(weeklyPence, "An income");
        Sums.check(passedOnPence, "What is passed on");
        if (passedOnPence > weeklyPence) {
            throw new IllegalArgumentException("No more of an income can be passed on than comes in.");
        }
        if (passedOnPence > 0 && kind.treatment() != IncomeKind.Treatment.PENSION) {
            throw new IllegalArgumentException(
                    "Only a workplace or personal pension counts less where a part of it is passed on.");
        }
    }

    public static Income of(IncomeKind kind, long weeklyPence) {
        return new Income(kind, weeklyPence, 0);
    }

    boolean isDisabilityBenefit() {
        return kind.treatment() == IncomeKind.Treatment.DISABILITY_BENEFIT;
    }

    /** What stays with them. */
    long ownPence() {
        return weeklyPence - passedOnPence;
    }
}
