package uk.kindred.directory.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Room;
import uk.kindred.pricing.Tariff;
import uk.kindred.pricing.Tenure;

/** What a whole cost is for, in the few words that a card has room for. */
final class CardCostWords {

    private static final int DAYS_IN_WEEK = 7;

    private CardCostWords() {}

    /** " for 14 hours", with a space before it; blank where a week needs no more saying. @param tariff the payer's */
    static String purpose(PricedBy pricedBy, Plan asked, Tariff tariff) {
        Plan plan = asked.completedFor(pricedBy);
        return switch (pricedBy) {
            case HOURS, DAYS ->
                " for " + plan.inWords(pricedBy).replace(" a week", "").replace(", on weekdays", "");
            case CARE_HOME -> place(plan.room(), band(plan, pricedBy));
            case SHARED_LIVES -> place(null, band(plan, pricedBy));
            case STAYS -> " of a short stay" + place(null, band(plan, pricedBy));
            case HOUSING -> housing(plan.tenure() == null ? tariff.tenure().orElse(null) : plan.tenure());
            case LIVE_IN -> liveIn(plan.liveInDays());
            case HOMESHARE -> "";
        };
    }

    private static String liveIn(int days) {
        return " for "
                + (days == 0 || days == DAYS_IN_WEEK
                        ? "live-in care"
                        : days + (days == 1 ? " day" : " days") + " of live-in care");
    }

    private static @Nullable CareBand band(Plan plan, PricedBy pricedBy) {
        CareBand band = plan.band();
        return band != null && CareBand.listFor(pricedBy).contains(band) ? band : null;
    }

    private static String place(@Nullable Room room, @Nullable CareBand band) {
        String words = Stream.of(room == null ? "" : room.label(), band == null ? "" : band.label())
                .filter(label -> !label.isEmpty())
                .map(label -> label.toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : " for " + words;
    }

    private static String housing(@Nullable Tenure tenure) {
        return switch (tenure) {
            case null -> " in rent or an owner’s charges";
            case RENT -> " in rent and charges";
            case BUY -> " in an owner’s charges";
            case SHARED -> " in rent and charges beside the price of a share";
        };
    }
}
