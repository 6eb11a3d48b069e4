package uk.kindred.pricing;

/**
 * A cost that a whole cost lacks, to be shown as prominently as the sums.
 *
 * @param what "Visits of 30 minutes"
 * @param why "No price is known for this."
 * @param method how it will be reckoned once it is known
 * @param partOfWeek whether the weekly cost is unknown without it; else the sums stand, and this comes on top
 */
public record CannotCalculate(String what, String why, String method, boolean partOfWeek) {

    /** Whether it is the insurance that the law requires of whoever employs somebody. */
    public boolean isEmployersInsurance() {
        return equals(EmployerCosts.insurance());
    }

    /** What comes on top of sums that stand without it. */
    static CannotCalculate onTop(String what, String why, String method) {
        return new CannotCalculate(what, why, method, false);
    }
}
