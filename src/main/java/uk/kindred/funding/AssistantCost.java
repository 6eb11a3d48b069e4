package uk.kindred.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.WholeCost;

/** What a personal assistant costs whoever employs them, by the rules of docs/costs.md. */
public final class AssistantCost {

    private static final int MOST_MINUTES = 120 * 60;
    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    private AssistantCost() {}

    /**
     * Wage, holiday, pension and National Insurance, with the question whether a low wage is right.
     *
     * @param hourlyPence the wage
     * @param weeklyMinutes whole quarters of an hour, up to 120 hours
     * @throws IllegalArgumentException with a message that says what to mend
     */
    public static Quote of(long hourlyPence, int weeklyMinutes, LocalDate on) {
        if (!isWorkable(weeklyMinutes)) {
            throw new IllegalArgumentException("Hours are from a quarter to 120 a week, in quarters of an hour.");
        }
        PriceItem wage = PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(hourlyPence))
                .payers(Set.of(Payer.DIRECT_PAYMENT))
                .validFrom(on)
                .source(PriceSource.OBSERVED)
                .confirmedOn(on)
                .build();
        return WholeCost.quote(
                List.of(wage),
                null,
                Plan.parse("hours:" + weeklyMinutes / HOUR + "h" + twoDigits(weeklyMinutes % HOUR)),
                Payer.DIRECT_PAYMENT,
                PricedBy.HOURS,
                on,
                Employer.THE_PERSON);
    }

    /** Whether they are whole quarters of an hour, up to 120 hours a week. */
    public static boolean isWorkable(int weeklyMinutes) {
        return weeklyMinutes >= QUARTER && weeklyMinutes <= MOST_MINUTES && weeklyMinutes % QUARTER == 0;
    }

    private static String twoDigits(int minutes) {
        return minutes == 0 ? "00" : Integer.toString(minutes);
    }
}
