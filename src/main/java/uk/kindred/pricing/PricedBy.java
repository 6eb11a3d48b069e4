package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The ways in which kinds of support are priced; a kind of support has one of them as its first. */
public enum PricedBy {
    /** A week's place with care, by room and band. */
    CARE_HOME("care-home", "by the week, by room and care"),
    /** Hours and visits: home care, personal assistants, support in supported living, many micro-enterprises. */
    HOURS("hours", "by the hour or visit"),
    /** A care worker who lives in. */
    LIVE_IN("live-in", "by the week, living in"),
    /** Days or sessions: day opportunities, clubs, befriending. */
    DAYS("days", "by the day or session"),
    /** Nights or weeks of a short stay: respite, a Shared Lives short break. */
    STAYS("stays", "by the night or week of a short stay"),
    /** A week in a carer's home, by level of support. */
    SHARED_LIVES("shared-lives", "by the week, by level of support"),
    /** A month's fee to the programme. */
    HOMESHARE("homeshare", "by the month"),
    /** Rent, or a purchase price, and the charges that go with either. */
    HOUSING("housing", "by rent or purchase price, and charges");

    private final String slug;
    private final String label;

    PricedBy(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    /** For sentences: "priced by the hour or visit". */
    public String label() {
        return label;
    }

    /** The prices of which each gives at least a part of such a cost. */
    public Set<PriceWhat> prices() {
        return switch (this) {
            case CARE_HOME -> Set.of(PriceWhat.ACCOMMODATION);
            case HOURS ->
                Set.of(
                        PriceWhat.CARE_HOUR,
                        PriceWhat.VISIT_15,
                        PriceWhat.VISIT_30,
                        PriceWhat.VISIT_45,
                        PriceWhat.VISIT_60,
                        PriceWhat.WAKING_NIGHT,
                        PriceWhat.SLEEP_IN);
            case LIVE_IN -> Set.of(PriceWhat.LIVE_IN_WEEK, PriceWhat.LIVE_IN_DAY);
            case DAYS -> Set.of(PriceWhat.DAY, PriceWhat.SESSION);
            case STAYS -> Set.of(PriceWhat.NIGHT);
            case SHARED_LIVES -> Set.of(PriceWhat.WEEK);
            case HOMESHARE -> Set.of(PriceWhat.MONTH);
            case HOUSING -> Set.of(PriceWhat.RENT, PriceWhat.PURCHASE_PRICE, PriceWhat.SHARE_PRICE);
        };
    }

    /** Whether what such a price covers is told of this way: a home's charges cover more than its price does. */
    public boolean counts(PriceWhat what) {
        return prices().contains(what) || this == HOUSING && what.isHousingCharge();
    }

    /** Whether a plan says by its quantity that it means this: a week's place or a home needs no quantity. */
    public boolean canBeAsked() {
        return this == LIVE_IN || this == HOURS || this == STAYS || this == DAYS;
    }

    public static Optional<PricedBy> findBySlug(String slug) {
        return Arrays.stream(values()).filter(way -> way.slug.equals(slug)).findFirst();
    }
}
