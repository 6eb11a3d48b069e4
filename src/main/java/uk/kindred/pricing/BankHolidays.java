package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a year's bank holidays add to care by the hour. Each is taken as an average weekday of the plan. */
final class BankHolidays {

    private static final int WEEKDAYS = 5;
    private static final int MINUTES_IN_HOUR = 60;

    private BankHolidays() {}

    static void add(
            PriceList prices,
            TariffRules rules,
            Plan plan,
            LocalDate asOf,
            List<QuoteLine> lines,
            List<CannotCalculate> gaps,
            List<String> assumptions) {
        int minutes = plan.careMinutes(DayType.WEEKDAY);
        if (minutes == 0) {
            return;
        }
        Optional<CostPart> rate = prices.find(PriceWhat.BANK_HOLIDAY_HOUR);
        Optional<PriceRange> usual = rules.hour(DayType.WEEKDAY).map(CostPart::each);
        if (rate.isEmpty()) {
            assumptions.add("No bank holiday rate is known: bank holidays are counted at the usual price.");
        } else if (usual.isEmpty()) {
            gaps.add(CannotCalculate.onTop(
                    "Bank holidays",
                    "The usual price of an hour is not known.",
                    "What an hour costs more on a bank holiday, for the hours of such days."));
        } else {
            lines.add(line(rate.get(), usual.get(), minutes, asOf));
        }
    }

    private static QuoteLine line(CostPart rate, PriceRange usual, int minutes, LocalDate asOf) {
        YearlyFigure days = YearlyFigure.get(YearlyFigure.BANK_HOLIDAYS, asOf.getYear());
        PriceRange more = CareRules.more(rate.each(), usual);
        PriceRange amount = more.scaled(days.value() * minutes, (long) WEEKDAYS * MINUTES_IN_HOUR);
        String note = "What an hour costs more than on other weekdays, for " + days.value() + " bank holidays a year ("
                + days.year() + "), each an average weekday of the plan.";
        CostPart addition = rate.derived(more, note);
        return QuoteLine.of(QuoteLine.Part.YEARLY, addition, days.value() + " bank holidays", amount, amount);
    }
}
