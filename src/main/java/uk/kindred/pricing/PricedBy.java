package uk.kindred.pricing;

import java.util.Arrays;
import java.util.Optional;

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

    public static Optional<PricedBy> findBySlug(String slug) {
        return Arrays.stream(values()).filter(way -> way.slug.equals(slug)).findFirst();
    }
}
