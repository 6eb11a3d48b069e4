package uk.kindred.pricing;

import java.time.LocalDate;

/**
 * What an employer pays by the year beside each hour, as a share of each week: the pension and National Insurance of
 * docs/costs.md, by 52, for wages that are the same every week. What bank holidays add to the wages is left out.
 */
public final class EmployerShare {

    private static final int WEEKS_IN_YEAR = PriceUnit.WEEK.timesAYear();

    private final EmployerCosts costs;
    private final long leastWeeklyPence;

    private EmployerShare(LocalDate asOf) {
        this.costs = new EmployerCosts(asOf);
        this.leastWeeklyPence = costs.leastWagesPence() / WEEKS_IN_YEAR;
    }

    /** By that day's figures. */
    public static EmployerShare on(LocalDate day) {
        return new EmployerShare(day);
    }

    /** What of a week's cost is wages and holiday pay. Of a tariff whose prices are an employer's. */
    public static PriceRange weeklyWages(Demand demand, Tariff tariff) {
        PriceRange wages = PriceRange.NOTHING;
        for (Demand.Term term : demand.terms()) {
            wages = wages.plus(term.cost(wage(term.key(), tariff)));
        }
        return wages;
    }

    /** What of one of it is wages and holiday pay; nothing where it is neither, or not known. */
    public static PriceRange wage(TariffKey key, Tariff tariff) {
        if (key.equals(TariffKey.EACH_VISIT) || key.equals(TariffKey.FIXED_WEEKLY)) {
            return PriceRange.NOTHING;
        }
        PriceRange price = tariff.find(key).orElse(PriceRange.NOTHING);
        return key.isVisit() ? price.without(tariff.find(TariffKey.EACH_VISIT).orElse(PriceRange.NOTHING)) : price;
    }

    /** A week's share for so much of wages a week. */
    public PriceRange ofWeek(PriceRange weeklyWages) {
        return new PriceRange(ofWeek(weeklyWages.fromPence()), ofWeek(weeklyWages.toPence()));
    }

    /** The same of one sum, in pence. */
    public long ofWeek(long weeklyWagesPence) {
        if (weeklyWagesPence < leastWeeklyPence) {
            return 0;
        }
        long wages = Math.multiplyExact(weeklyWagesPence, WEEKS_IN_YEAR);
        return PriceRange.of(costs.pensionPence(wages) + costs.insurancePence(wages))
                .scaled(1, WEEKS_IN_YEAR)
                .toPence();
    }
}
