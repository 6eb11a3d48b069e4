package uk.kindred.pricing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Care that is bought apart from a home: in no cost of the home, and said beside each with what it comes to. */
final class CareApart {

    private static final String WHAT = "Care";
    private static final String WHY = "Care is bought apart from the home, and is in no sum here.";
    private static final String ASK = "at the price of one. Ask for it in writing.";

    private CareApart() {}

    static boolean isPrice(PriceItem item) {
        Set<PriceWhat> care = EnumSet.of(PriceWhat.WEEKEND_HOUR, PriceWhat.BANK_HOLIDAY_HOUR);
        care.addAll(PricedBy.HOURS.prices());
        return care.contains(item.what());
    }

    /** Empty where no care has a price, and the plan asks for none. */
    static Optional<CannotCalculate> gap(PriceList prices, Plan plan) {
        boolean priced = prices.hasAnyOf(PricedBy.HOURS);
        if (plan.says(PricedBy.HOURS)) {
            String words = plan.inWords(PricedBy.HOURS);
            return Optional.of(said(aWeek(new TariffRules(prices), plan)
                    .map(week -> words + ": " + week.inWords() + " a week, on top of the sums here.")
                    .orElse(words + ", " + ASK)));
        }
        return priced ? Optional.of(said(eachHour(prices))) : Optional.empty();
    }

    /** Where there is care, and nobody said what it costs. */
    static CannotCalculate unpriced() {
        return said("The hours that you need, " + ASK);
    }

    private static String eachHour(PriceList prices) {
        return new TariffRules(prices)
                .hour(DayType.WEEKDAY)
                .map(hour -> hour.each().inWords() + " an hour, for as many hours as you need.")
                .orElse("The visits or nights that you need, at the prices in the list of all prices.");
    }

    /** Without what everybody pays each week, which is in the cost of the home. */
    private static Optional<PriceRange> aWeek(TariffRules rules, Plan plan) {
        return rules.weeklyCost(new Demand(Demand.of(plan, PricedBy.HOURS).terms().stream()
                .filter(term -> !term.key().equals(TariffKey.FIXED_WEEKLY))
                .toList()));
    }

    private static CannotCalculate said(String method) {
        return CannotCalculate.onTop(WHAT, WHY, method);
    }
}
