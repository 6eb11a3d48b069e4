package uk.kindred.pricing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a price is for, and the units it may be given in. */
public enum PriceWhat {
    /** A place in a care home, care included. */
    ACCOMMODATION("accommodation", "Room and care", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    CARE_HOUR("care-hour", "Care", PriceUnit.HOUR),
    VISIT_15("visit-15", "Visit of 15 minutes", PriceUnit.VISIT),
    VISIT_30("visit-30", "Visit of 30 minutes", PriceUnit.VISIT),
    VISIT_45("visit-45", "Visit of 45 minutes", PriceUnit.VISIT),
    VISIT_60("visit-60", "Visit of an hour", PriceUnit.VISIT),
    WEEKEND_HOUR("weekend-hour", "Care at the weekend", PriceUnit.HOUR),
    BANK_HOLIDAY_HOUR("bank-holiday-hour", "Care on a bank holiday", PriceUnit.HOUR),
    /** The worker stays awake. */
    WAKING_NIGHT("waking-night", "Waking night", PriceUnit.NIGHT),
    /** The worker may sleep unless needed. */
    SLEEP_IN("sleep-in", "Sleep-in", PriceUnit.NIGHT),
    LIVE_IN_WEEK("live-in-week", "Live-in care", PriceUnit.WEEK),
    LIVE_IN_DAY("live-in-day", "A day of live-in care", PriceUnit.DAY),
    /** A short stay: respite, a short break. */
    NIGHT("night", "Short stay", PriceUnit.NIGHT, PriceUnit.WEEK),
    DAY("day", "Day", PriceUnit.DAY),
    SESSION("session", "Session", PriceUnit.SESSION),
    /** A week of Shared Lives. */
    WEEK("week", "Shared Lives", PriceUnit.WEEK),
    /** A month's fee to a Homeshare programme. */
    MONTH("month", "Homeshare programme", PriceUnit.MONTH),
    /** Given back on leaving. */
    DEPOSIT("deposit", "Deposit", PriceUnit.ONCE),
    ADMISSION_FEE("admission-fee", "Admission fee", PriceUnit.ONCE),
    PURCHASE_PRICE("purchase-price", "Purchase price", PriceUnit.ONCE),
    /** Of the share that is bought in shared ownership. */
    SHARE_PRICE("share-price", "Price of a share, shared ownership", PriceUnit.ONCE),
    RENT("rent", "Rent", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    /** In shared ownership. */
    SHARE_RENT("share-rent", "Rent on the part not owned", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    SERVICE_CHARGE("service-charge", "Service charge", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    WELLBEING_CHARGE("wellbeing-charge", "Wellbeing charge", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    GROUND_RENT("ground-rent", "Ground rent", PriceUnit.WEEK, PriceUnit.MONTH, PriceUnit.YEAR),
    /** A share of the home's price on leaving: a "deferred management fee". */
    EVENT_FEE("event-fee", "Event fee on leaving", PriceUnit.PERCENT, PriceUnit.PERCENT_A_YEAR),
    MILEAGE("mileage", "Mileage", PriceUnit.MILE),
    /** Anything else; its label says what. */
    EXTRA(
            "extra",
            "Extra",
            PriceUnit.HOUR,
            PriceUnit.VISIT,
            PriceUnit.NIGHT,
            PriceUnit.DAY,
            PriceUnit.SESSION,
            PriceUnit.WEEK,
            PriceUnit.MONTH,
            PriceUnit.YEAR,
            PriceUnit.ONCE,
            PriceUnit.MILE);

    private final String slug;
    private final String label;
    private final List<PriceUnit> units;

    PriceWhat(String slug, String label, PriceUnit... units) {
        this.slug = slug;
        this.label = label;
        this.units = List.of(units);
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** The units that such a price may have, the usual one first. */
    public List<PriceUnit> units() {
        return units;
    }

    public static Optional<PriceWhat> findBySlug(String slug) {
        return Arrays.stream(values()).filter(what -> what.slug.equals(slug)).findFirst();
    }

    /** The charges of a home of one's own or a room rented: apart from the support, except where both are one offer. */
    boolean isHousingCharge() {
        return switch (this) {
            case RENT, SHARE_RENT, SERVICE_CHARGE, WELLBEING_CHARGE, GROUND_RENT -> true;
            default -> false;
        };
    }

    /** Whether each room may have its own. */
    public boolean hasRooms() {
        return this == ACCOMMODATION;
    }

    /** Whether each level of care may have its own. */
    public boolean hasBands() {
        return this == ACCOMMODATION || this == NIGHT || this == WEEK;
    }
}
