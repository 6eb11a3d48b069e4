package uk.kindred.directory.ui.cost;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;
import uk.kindred.pricing.Room;
import uk.kindred.pricing.Tenure;

/** Whole costs as people say them. */
public final class CostWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int NIGHTS_IN_WEEK = 7;
    private static final int DAYS_IN_WEEK = 7;

    static final String RESTS_ON_ODD = "It rests on a price that looks unusual.";

    private CostWords() {}

    /** Beside every sum that rests on a price far from what is usual: that it does, and beside what. */
    public static Paragraph oddPrice(PriceBasis odd) {
        Paragraph words = new Paragraph("This price looks unusual: ask before you rely on it."
                + (odd.question() == null ? "" : " " + odd.question()));
        words.addClassName("odd-price");
        return words;
    }

    /** "£1,240 a week", "£610 a stay of 5 nights", "nothing"; a range with "from". */
    public static String amount(PriceRange weekly, PricedBy pricedBy, Plan plan) {
        return isFree(weekly) ? "nothing" : weekly.inWords() + " " + each(pricedBy, plan);
    }

    /** The same by itself, or at the beginning: "Free". */
    public static String amountAlone(PriceRange weekly, PricedBy pricedBy, Plan plan) {
        return isFree(weekly) ? "Free" : amount(weekly, pricedBy, plan);
    }

    private static boolean isFree(PriceRange weekly) {
        return weekly.toPence() == 0;
    }

    /** "From 1 April 2027". */
    public static String from(LocalDate day) {
        return "From " + DAY.format(day);
    }

    /** For a card: "From £1,240 a week" where there is a range. */
    public static String shortAmount(PriceRange weekly, PricedBy pricedBy, Plan plan) {
        PriceRange lowest = PriceRange.of(weekly.fromPence());
        return weekly.isOnePrice()
                ? amountAlone(lowest, pricedBy, plan)
                : "From " + lowest.inWords() + " " + each(pricedBy, plan);
    }

    private static String each(PricedBy pricedBy, Plan plan) {
        int nights = plan.completedFor(pricedBy).stayNights();
        return pricedBy == PricedBy.STAYS && nights < NIGHTS_IN_WEEK
                ? "a stay of " + nights + (nights == 1 ? " night" : " nights")
                : "a week";
    }

    /** What the amount is for: "for a single room with toilet and nursing care". */
    public static String purpose(PricedBy pricedBy, Plan asked) {
        Plan plan = asked.completedFor(pricedBy);
        return switch (pricedBy) {
            case CARE_HOME -> "for " + roomWithCare(room(plan.room()), care(plan.band()));
            case HOURS, DAYS -> "for " + plan.inWords(pricedBy);
            case LIVE_IN -> "for a care worker who lives in" + daysOfSeven(plan.liveInDays());
            case STAYS -> "for a short stay with " + care(plan.band());
            case SHARED_LIVES -> "for a place with a Shared Lives carer, " + level(plan.band());
            case HOMESHARE -> "to the Homeshare programme";
            case HOUSING -> housing(plan.tenure());
        };
    }

    /** The same after "Price not known", which needs a "for". */
    static String purposeOfUnknown(Quote quote) {
        if (quote.pricedBy() == PricedBy.HOMESHARE) {
            return "for the Homeshare programme";
        }
        return quote.pricedBy() == PricedBy.HOUSING
                ? "for " + home(quote.plan().tenure())
                : purpose(quote.pricedBy(), quote.plan());
    }

    private static String home(@Nullable Tenure tenure) {
        return switch (tenure) {
            case null -> "a home to rent or buy";
            case RENT -> "a home that you rent";
            case BUY -> "a home that you buy";
            case SHARED -> "a home of which you buy a share";
        };
    }

    /** The same of a cost that is reckoned, so that it is known whether a home is rented or bought. */
    public static String purpose(Quote quote) {
        return quote.pricedBy() == PricedBy.HOUSING
                ? housing(quote.tenure())
                : purpose(quote.pricedBy(), quote.plan()).replace(" a week", "");
    }

    /** Leaving, of what is lived in, and ending it, of what comes to somebody: "To move out", "To end it". */
    public static String toLeave(PricedBy pricedBy) {
        return livedIn(pricedBy) ? "To move out" : "To end it";
    }

    static boolean livedIn(PricedBy pricedBy) {
        return switch (pricedBy) {
            case CARE_HOME, SHARED_LIVES, HOMESHARE, HOUSING -> true;
            case HOURS, LIVE_IN, DAYS, STAYS -> false;
        };
    }

    /** "if you pay yourself". */
    public static String condition(Payer payer) {
        return "if " + payer.label().substring(0, 1).toLowerCase(Locale.UK)
                + payer.label().substring(1);
    }

    private static String daysOfSeven(int days) {
        return days == 0 || days == DAYS_IN_WEEK ? "" : ", " + days + (days == 1 ? " day" : " days") + " a week";
    }

    private static String room(@Nullable Room room) {
        return room == null ? "a room" : "a " + room.label().toLowerCase(Locale.UK);
    }

    private static String roomWithCare(String room, String care) {
        return room + (room.contains(" with ") ? " and " : " with ") + care;
    }

    private static String care(@Nullable CareBand band) {
        return band == null ? "care" : band.label().toLowerCase(Locale.UK);
    }

    private static String level(@Nullable CareBand band) {
        return band == null ? "any level of support" : band.label().toLowerCase(Locale.UK);
    }

    private static String housing(@Nullable Tenure tenure) {
        return switch (tenure) {
            case null -> "in rent or charges";
            case RENT -> "in rent and charges";
            case BUY -> "in charges for a home that you buy";
            case SHARED -> "in rent and charges for a home of which you buy a share";
        };
    }
}
