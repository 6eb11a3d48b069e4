package uk.kindred.market.rates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.pricing.CareBand;
import uk.kindred.pricing.DayType;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.TariffKey;

/**
 * What councils have a rate for. The six of the yearly fee return to the Department of Health and Social Care (Market
 * Sustainability and Improvement Fund) are among them; it does not tell dementia apart.
 */
public enum RateItem {
    HOME_CARE("home-care-hour", "Home care", PriceUnit.HOUR, true, hours(), SupportKind.HOME_CARE),
    RESIDENTIAL(
            "residential-week",
            "Care home without nursing, 65 and over",
            PriceUnit.WEEK,
            true,
            TariffKey.week(null, CareBand.RESIDENTIAL),
            SupportKind.RESIDENTIAL_CARE_HOME),
    RESIDENTIAL_DEMENTIA(
            "residential-dementia-week",
            "Care home without nursing, 65 and over, with dementia",
            PriceUnit.WEEK,
            false,
            TariffKey.week(null, CareBand.RESIDENTIAL_DEMENTIA),
            SupportKind.RESIDENTIAL_CARE_HOME),
    NURSING(
            "nursing-week",
            "Care home with nursing, 65 and over",
            PriceUnit.WEEK,
            true,
            TariffKey.week(null, CareBand.NURSING),
            SupportKind.NURSING_HOME),
    NURSING_DEMENTIA(
            "nursing-dementia-week",
            "Care home with nursing, 65 and over, with dementia",
            PriceUnit.WEEK,
            false,
            TariffKey.week(null, CareBand.NURSING_DEMENTIA),
            SupportKind.NURSING_HOME),
    RESIDENTIAL_YOUNGER("residential-18-64-week", "Care home without nursing, 18 to 64", PriceUnit.WEEK, true, null),
    NURSING_YOUNGER("nursing-18-64-week", "Care home with nursing, 18 to 64", PriceUnit.WEEK, true, null),
    SUPPORTED_LIVING(
            "supported-living-hour", "Supported living", PriceUnit.HOUR, true, hours(), SupportKind.SUPPORTED_LIVING),
    EXTRA_CARE("extra-care-hour", "Care in housing with care", PriceUnit.HOUR, false, null),
    LIVE_IN(
            "live-in-week",
            "Live-in care",
            PriceUnit.WEEK,
            false,
            TariffKey.LIVE_IN_WEEK,
            SupportKind.LIVE_IN_CARE,
            SupportKind.HOME_CARE),
    SHARED_LIVES(
            "shared-lives-week",
            "Shared Lives",
            PriceUnit.WEEK,
            false,
            TariffKey.sharedLivesWeek(null),
            SupportKind.SHARED_LIVES,
            SupportKind.SHARED_LIVES_CARER),
    DAY_SESSION(
            "day-session",
            "Day opportunities",
            PriceUnit.SESSION,
            false,
            TariffKey.SESSION,
            SupportKind.DAY_OPPORTUNITIES,
            SupportKind.COMMUNITY_SUPPORT),
    SHORT_STAY(
            "short-stay-night",
            "Short stay or respite",
            PriceUnit.NIGHT,
            false,
            TariffKey.stayNight(null),
            SupportKind.RESPITE,
            SupportKind.RESIDENTIAL_CARE_HOME,
            SupportKind.NURSING_HOME),
    ASSISTANT(
            "personal-assistant-hour",
            "Direct payment for a personal assistant",
            PriceUnit.HOUR,
            false,
            hours(),
            SupportKind.PERSONAL_ASSISTANT),
    DIRECT_PAYMENT_AGENCY(
            "direct-payment-home-care-hour",
            "Direct payment for home care from an agency",
            PriceUnit.HOUR,
            false,
            hours(),
            SupportKind.HOME_CARE);

    private final String slug;
    private final String label;
    private final PriceUnit unit;
    private final boolean inReturn;
    private final @Nullable TariffKey key;
    private final List<SupportKind> kinds;

    RateItem(
            String slug,
            String label,
            PriceUnit unit,
            boolean inReturn,
            @Nullable TariffKey key,
            SupportKind... kinds) {
        this.slug = slug;
        this.label = label;
        this.unit = unit;
        this.inReturn = inReturn;
        this.key = key;
        this.kinds = List.of(kinds);
    }

    private static TariffKey hours() {
        return TariffKey.hour(DayType.WEEKDAY);
    }

    /** The value in forms, files, the API and PostgreSQL. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public PriceUnit unit() {
        return unit;
    }

    /** "Home care, an hour" */
    public String labelWithUnit() {
        return label + ", " + unit.label();
    }

    /** Whether the yearly fee return asks for it. */
    public boolean isInReturn() {
        return inReturn;
    }

    /** The price of providers that is for the same; null where they tell none that is. */
    public @Nullable TariffKey key() {
        return key;
    }

    /** The kinds of listings that tell it. */
    public List<SupportKind> kinds() {
        return kinds;
    }

    /** Whose price at providers is the council's money. */
    public Payer paidBy() {
        return this == ASSISTANT || this == DIRECT_PAYMENT_AGENCY ? Payer.DIRECT_PAYMENT : Payer.COUNCIL;
    }

    /** Whether it is so far from what such things cost that somebody should look twice. */
    public boolean isUnusual(long pence) {
        return switch (unit) {
            case HOUR -> pence < 1_000 || pence > 8_000;
            case WEEK -> pence < 20_000 || pence > 400_000;
            case NIGHT -> pence < 5_000 || pence > 50_000;
            default -> pence < 500 || pence > 40_000;
        };
    }

    public static Optional<RateItem> findBySlug(String slug) {
        return Arrays.stream(values()).filter(item -> item.slug.equals(slug)).findFirst();
    }
}
