package uk.kindred.providers.guided;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;

/**
 * One price that a kind usually asks, as a field of the form.
 *
 * @param label what the form calls it
 * @param name what the listing calls it, where its kind does not say enough
 * @param main what is included is told of the first main price that is given
 * @param ranges whether it may be from one amount to another
 */
record PriceRow(
        String field,
        String label,
        PriceWhat what,
        PriceUnit unit,
        @Nullable CareBand band,
        @Nullable String name,
        boolean mandatory,
        boolean main,
        boolean ranges) {

    private static PriceRow main(String field, String label, PriceWhat what, PriceUnit unit) {
        return new PriceRow(field, label, what, unit, null, null, true, true, false);
    }

    private static PriceRow other(String field, String label, PriceWhat what, PriceUnit unit) {
        return new PriceRow(field, label, what, unit, null, null, true, false, false);
    }

    /** Only for those who choose it. */
    PriceRow optional() {
        return new PriceRow(field, label, what, unit, band, name, false, main, ranges);
    }

    PriceRow called(String words) {
        return new PriceRow(field, label, what, unit, band, words, mandatory, main, ranges);
    }

    private PriceRow ranging() {
        return new PriceRow(field, label, what, unit, band, name, mandatory, main, true);
    }

    private PriceRow at(CareBand level) {
        return new PriceRow(field, label, what, unit, level, name, mandatory, main, ranges);
    }

    /** The field of the higher amount. */
    String upTo() {
        return field + "-to";
    }

    /** The prices of a kind's usual ways. */
    static List<PriceRow> of(SupportKind kind) {
        return switch (kind) {
            case PERSONAL_ASSISTANT ->
                List.of(
                        main("hour", "An hour", PriceWhat.CARE_HOUR, PriceUnit.HOUR),
                        other("weekend-hour", "An hour at the weekend", PriceWhat.WEEKEND_HOUR, PriceUnit.HOUR),
                        other("holiday-hour", "An hour on a bank holiday", PriceWhat.BANK_HOLIDAY_HOUR, PriceUnit.HOUR),
                        other("sleep-in", "A night, asleep unless needed", PriceWhat.SLEEP_IN, PriceUnit.NIGHT),
                        other("waking-night", "A night, awake", PriceWhat.WAKING_NIGHT, PriceUnit.NIGHT),
                        other(Prices.MILEAGE, "A mile driven", PriceWhat.MILEAGE, PriceUnit.MILE));
            case MICRO_ENTERPRISE ->
                List.of(
                        main("hour", "An hour", PriceWhat.CARE_HOUR, PriceUnit.HOUR),
                        other("weekend-hour", "An hour at the weekend", PriceWhat.WEEKEND_HOUR, PriceUnit.HOUR),
                        other("holiday-hour", "An hour on a bank holiday", PriceWhat.BANK_HOLIDAY_HOUR, PriceUnit.HOUR),
                        main("session", "A session, such as in a group", PriceWhat.SESSION, PriceUnit.SESSION),
                        main("day", "A day", PriceWhat.DAY, PriceUnit.DAY),
                        other("sleep-in", "A night, asleep unless needed", PriceWhat.SLEEP_IN, PriceUnit.NIGHT),
                        other(Prices.MILEAGE, "A mile driven", PriceWhat.MILEAGE, PriceUnit.MILE));
            case DAY_OPPORTUNITIES, COMMUNITY_SUPPORT -> byDay(kind == SupportKind.DAY_OPPORTUNITIES);
            case RESPITE ->
                List.of(
                        main("night", "A night", PriceWhat.NIGHT, PriceUnit.NIGHT),
                        main("week", "A week’s stay", PriceWhat.NIGHT, PriceUnit.WEEK),
                        main("day", "A day, without a night", PriceWhat.DAY, PriceUnit.DAY));
            case SHARED_LIVES, SHARED_LIVES_CARER -> sharedLives();
            case HOMESHARE ->
                List.of(
                        main("month", "A month, for the householder", PriceWhat.MONTH, PriceUnit.MONTH),
                        other("joining", "Joining, once", PriceWhat.EXTRA, PriceUnit.ONCE)
                                .called("Joining, with interviews and checks"),
                        other("sharer-month", "A month, for the sharer", PriceWhat.EXTRA, PriceUnit.MONTH)
                                .called("Paid to the programme by the sharer, not by you")
                                .optional());
            case EXTRA_CARE_HOUSING, RETIREMENT_HOUSING -> housing(kind == SupportKind.EXTRA_CARE_HOUSING);
            default -> throw new IllegalArgumentException("not listed here: " + kind);
        };
    }

    private static List<PriceRow> byDay(boolean dayFirst) {
        PriceRow day = main("day", "A whole day", PriceWhat.DAY, PriceUnit.DAY);
        PriceRow session =
                main("session", "A session, such as a morning or an evening", PriceWhat.SESSION, PriceUnit.SESSION);
        return List.of(
                dayFirst ? day : session,
                dayFirst ? session : day,
                other("lunch", "Lunch, if it costs more", PriceWhat.EXTRA, PriceUnit.DAY)
                        .called("Lunch")
                        .optional(),
                other("fetching", "Fetching people and bringing them home, a day", PriceWhat.EXTRA, PriceUnit.DAY)
                        .called("Being fetched and brought home")
                        .optional());
    }

    private static List<PriceRow> sharedLives() {
        return List.of(
                main("week-low", "A week, low level of support", PriceWhat.WEEK, PriceUnit.WEEK)
                        .at(CareBand.LOW),
                main("week-medium", "A week, medium level", PriceWhat.WEEK, PriceUnit.WEEK)
                        .at(CareBand.MEDIUM),
                main("week-high", "A week, high level", PriceWhat.WEEK, PriceUnit.WEEK)
                        .at(CareBand.HIGH),
                other("rent-week", "Rent a week", PriceWhat.RENT, PriceUnit.WEEK),
                main("night", "A night of a short break", PriceWhat.NIGHT, PriceUnit.NIGHT),
                main("day", "A day", PriceWhat.DAY, PriceUnit.DAY));
    }

    private static List<PriceRow> housing(boolean withCare) {
        List<PriceRow> rows = new ArrayList<>(List.of(
                other("purchase", "Price of a home", PriceWhat.PURCHASE_PRICE, PriceUnit.ONCE)
                        .ranging(),
                other("rent-month", "Rent a month", PriceWhat.RENT, PriceUnit.MONTH)
                        .ranging(),
                other("share", "Price of a share, in shared ownership", PriceWhat.SHARE_PRICE, PriceUnit.ONCE)
                        .ranging(),
                other("share-rent", "Rent a month on the part not owned", PriceWhat.SHARE_RENT, PriceUnit.MONTH)
                        .ranging(),
                main("service-charge", "Service charge a month", PriceWhat.SERVICE_CHARGE, PriceUnit.MONTH)
                        .ranging(),
                other("ground-rent", "Ground rent a year", PriceWhat.GROUND_RENT, PriceUnit.YEAR),
                other("fee-percent", "Fee on leaving, percent of the price", PriceWhat.EVENT_FEE, PriceUnit.PERCENT),
                other(
                        "fee-percent-year",
                        "Fee on leaving, percent for each year",
                        PriceWhat.EVENT_FEE,
                        PriceUnit.PERCENT_A_YEAR)));
        if (withCare) {
            rows.add(other("wellbeing", "Wellbeing charge a week", PriceWhat.WELLBEING_CHARGE, PriceUnit.WEEK));
            rows.add(other("care-hour", "An hour of care", PriceWhat.CARE_HOUR, PriceUnit.HOUR)
                    .optional());
        }
        return rows;
    }
}
