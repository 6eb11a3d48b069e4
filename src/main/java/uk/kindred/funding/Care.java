package uk.kindred.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The care that is paid for.
 *
 * @param weeklyCostPence the whole price of a week
 * @param nursing what the NHS pays a care home
 * @param nursingIncluded whether the price has the NHS's part in it
 * @param budgetPence what the council would pay for the same needs; null where the price is within it
 * @param admittedOn when they moved into the care home to live there; of no meaning elsewhere
 */
public record Care(
        Setting setting,
        long weeklyCostPence,
        Nursing nursing,
        boolean nursingIncluded,
        @Nullable Long budgetPence,
        LocalDate admittedOn) {

    public Care {
        Sums.check(weeklyCostPence, "The cost of a week");
        Sums.check(admittedOn);
        if (budgetPence != null) {
            Sums.check(budgetPence, "The personal budget");
        }
        if (setting == Setting.HOME && nursing != Nursing.NONE) {
            throw new IllegalArgumentException("NHS-funded nursing care is paid to care homes only.");
        }
    }

    /** The NHS's part of the price. */
    long nhsPence(Rates rates) {
        return nursingIncluded ? Math.min(weeklyCostPence, ratePence(rates)) : 0;
    }

    /** What is left for the person and the council. */
    long netPence(Rates rates) {
        return weeklyCostPence - nhsPence(rates);
    }

    /** What the council would count: no more than the personal budget. */
    long chargeablePence(Rates rates) {
        long net = netPence(rates);
        return budgetPence == null ? net : Math.min(net, budgetPence);
    }

    private long ratePence(Rates rates) {
        return switch (nursing) {
            case NONE -> 0;
            case STANDARD -> rates.pence(Figure.NURSING);
            case HIGHER -> rates.pence(Figure.NURSING_HIGHER);
        };
    }

    Care costing(long pence, @Nullable Long budget) {
        return new Care(setting, pence, nursing, nursingIncluded, budget, admittedOn);
    }
}
