package uk.kindred.pricing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of one resolved price in a {@link Tariff}: a field of the index, of lower-case letters, digits, - and _.
 *
 * @param slug such as "hour_weekday", "visit-30_weekend", "week_single-en-suite_nursing", "week_any_any"
 * @param byMinute whether a {@link Demand} counts minutes of an hourly price, and not pieces
 */
public record TariffKey(String slug, boolean byMinute) {

    /** What comes on top of every visit; part of the visits' own prices already. Always there, often nothing. */
    public static final TariffKey EACH_VISIT = counted("each-visit");
    /** What everybody pays each week beside what the plan uses; part of a week's place already. Always there. */
    public static final TariffKey FIXED_WEEKLY = counted("fixed-weekly");

    public static final TariffKey WAKING_NIGHT = counted("waking-night");
    public static final TariffKey SLEEP_IN = counted("sleep-in");
    public static final TariffKey DAY = counted("day");
    public static final TariffKey SESSION = counted("session");
    /** A day of live-in care, where fewer than seven a week are planned. */
    public static final TariffKey LIVE_IN_DAY = counted("live-in-day");

    public static final TariffKey LIVE_IN_WEEK = counted("live-in-week");
    public static final TariffKey HOMESHARE_WEEK = counted("homeshare-week");

    /** What a home costs to buy; told on cards, in no weekly cost. */
    public static final TariffKey PURCHASE = counted("purchase-price");
    /** The same of a share in shared ownership. */
    public static final TariffKey SHARE = counted("share-price");
    /** In hundredths of a percent of a home's price, and no pence. */
    public static final TariffKey EVENT_FEE = counted("event-fee");
    /** The same for each year there. */
    public static final TariffKey EVENT_FEE_A_YEAR = counted("event-fee-a-year");

    /** Brought to a week; told beside the price of a home, and part of its week already. */
    public static final TariffKey SERVICE_CHARGE_A_WEEK = counted("service-charge-a-week");

    public static final TariffKey RENT_A_WEEK = counted("rent-a-week");
    public static final TariffKey RENT_A_MONTH = counted("rent-a-month");

    private static final String ANY = "any";
    private static final String VISIT = "visit-";

    /** An hour's price, counted by the minute. */
    public static TariffKey hour(DayType type) {
        return new TariffKey("hour_" + type.slug(), true);
    }

    /** A visit of a length that may have a price of its own: 15, 30, 45 or 60 minutes. */
    public static TariffKey visit(int minutes, DayType type) {
        return counted(VISIT + minutes + "_" + type.slug());
    }

    /** A week in a care home with everything that everybody pays; without a room or band, over all of them. */
    public static TariffKey week(@Nullable Room room, @Nullable CareBand band) {
        return counted("week_" + (room == null ? ANY : room.slug()) + "_" + slugOf(band));
    }

    public static TariffKey sharedLivesWeek(@Nullable CareBand band) {
        return counted("shared-lives-week_" + slugOf(band));
    }

    public static TariffKey stayNight(@Nullable CareBand band) {
        return counted("stay-night_" + slugOf(band));
    }

    public static TariffKey stayWeek(@Nullable CareBand band) {
        return counted("stay-week_" + slugOf(band));
    }

    /** A week's rent or charges; without a tenure the rent where there is one, else what an owner pays. */
    public static TariffKey housingWeek(@Nullable Tenure tenure) {
        return counted("housing-week_" + (tenure == null ? ANY : tenure.slug()));
    }

    /** The weekly cost of {@link Plan#typical}: one field to filter and sort by where nobody gave a plan. */
    public static TariffKey typical(PricedBy pricedBy) {
        return counted("typical_" + pricedBy.slug());
    }

    public static Optional<TariffKey> findBySlug(String slug) {
        return TariffRules.findKey(slug);
    }

    /** Every key that a tariff may have: the fields that an index has to know. */
    public static List<TariffKey> list() {
        return TariffRules.keys();
    }

    /** Whether it is a visit of one length, whose price has what is paid for each visit in it. */
    boolean isVisit() {
        return slug.startsWith(VISIT);
    }

    private static String slugOf(@Nullable CareBand band) {
        return band == null ? ANY : band.slug();
    }

    private static TariffKey counted(String slug) {
        return new TariffKey(slug, false);
    }
}
