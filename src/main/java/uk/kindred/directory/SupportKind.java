package uk.kindred.directory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.kindred.pricing.PricedBy;

/** The kinds of support that one search finds; docs/dictionary.md tells what each is. */
public enum SupportKind {
    RESIDENTIAL_CARE_HOME(
            "residential-care-home",
            "Residential care home",
            "residential care homes",
            PricedBy.CARE_HOME,
            PricedBy.STAYS),
    NURSING_HOME("nursing-home", "Nursing home", "nursing homes", PricedBy.CARE_HOME, PricedBy.STAYS),
    HOME_CARE("home-care", "Home care", "home care services", PricedBy.HOURS, PricedBy.LIVE_IN),
    LIVE_IN_CARE("live-in-care", "Live-in care", "live-in care services", PricedBy.LIVE_IN),
    SUPPORTED_LIVING("supported-living", "Supported living", "supported living services", PricedBy.HOURS),
    EXTRA_CARE_HOUSING("extra-care-housing", "Housing with care", "housing with care schemes", PricedBy.HOUSING),
    RETIREMENT_HOUSING("retirement-housing", "Retirement housing", "retirement housing schemes", PricedBy.HOUSING),
    SHARED_LIVES(
            "shared-lives",
            "Shared Lives scheme",
            "Shared Lives schemes",
            PricedBy.SHARED_LIVES,
            PricedBy.STAYS,
            PricedBy.DAYS),
    SHARED_LIVES_CARER(
            "shared-lives-carer",
            "Shared Lives carer",
            "Shared Lives carers",
            PricedBy.SHARED_LIVES,
            PricedBy.STAYS,
            PricedBy.DAYS),
    HOMESHARE("homeshare", "Homeshare", "Homeshare programmes", PricedBy.HOMESHARE),
    MICRO_ENTERPRISE("micro-enterprise", "Micro-enterprise", "micro-enterprises", PricedBy.HOURS, PricedBy.DAYS),
    PERSONAL_ASSISTANT("personal-assistant", "Personal assistant", "personal assistants", PricedBy.HOURS),
    DAY_OPPORTUNITIES("day-opportunities", "Day opportunities", "day opportunities", PricedBy.DAYS),
    COMMUNITY_SUPPORT("community-support", "Community support", "community support services", PricedBy.DAYS),
    RESPITE("respite", "Respite and short breaks", "respite services", PricedBy.STAYS, PricedBy.DAYS);

    private final String slug;
    private final String label;
    private final String plural;
    private final List<PricedBy> ways;

    SupportKind(String slug, String label, String plural, PricedBy... ways) {
        this.slug = slug;
        this.label = label;
        this.plural = plural;
        this.ways = List.of(ways);
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** For sentences: "12 nursing homes". */
    public String plural() {
        return plural;
    }

    /** How its whole cost is reckoned unless a plan asks for another of its ways. */
    public PricedBy pricedBy() {
        return ways.getFirst();
    }

    /** All the ways in which it may be used and priced. */
    public List<PricedBy> ways() {
        return ways;
    }

    /**
     * Where the support is in somebody's own home, or given from it: told no closer than its postcode district. Most
     * micro-enterprises are run from their owner's home.
     */
    public boolean isSomebodysHome() {
        return this == SHARED_LIVES_CARER
                || this == PERSONAL_ASSISTANT
                || this == HOMESHARE
                || this == MICRO_ENTERPRISE;
    }

    /** Whether the support comes to the person, so that where its office is says little. */
    public boolean goesOut() {
        return this == HOME_CARE || this == LIVE_IN_CARE || this == PERSONAL_ASSISTANT || this == MICRO_ENTERPRISE;
    }

    /** Whether it may say which area it serves, and is then found there however far away its office is. */
    public boolean mayServeAnArea() {
        return goesOut()
                || this == SHARED_LIVES
                || this == HOMESHARE
                || this == DAY_OPPORTUNITIES
                || this == COMMUNITY_SUPPORT;
    }

    /** Whether people live there, or stay, so that its size says something. */
    public boolean isLivedIn() {
        return !Collections.disjoint(ways, Set.of(PricedBy.CARE_HOME, PricedBy.HOUSING, PricedBy.STAYS))
                || this == SUPPORTED_LIVING;
    }

    /** Whether people come at times that a person chooses, so that it matters when they can. */
    public boolean comesAtTimes() {
        return this == HOME_CARE || this == PERSONAL_ASSISTANT || this == MICRO_ENTERPRISE;
    }

    /** Whether CQC rates such services. No rating is missed where it does not. */
    public boolean isRated() {
        return switch (this) {
            case RESIDENTIAL_CARE_HOME,
                    NURSING_HOME,
                    HOME_CARE,
                    LIVE_IN_CARE,
                    SUPPORTED_LIVING,
                    EXTRA_CARE_HOUSING,
                    SHARED_LIVES -> true;
            case RETIREMENT_HOUSING,
                    SHARED_LIVES_CARER,
                    HOMESHARE,
                    MICRO_ENTERPRISE,
                    PERSONAL_ASSISTANT,
                    DAY_OPPORTUNITIES,
                    COMMUNITY_SUPPORT,
                    RESPITE -> false;
        };
    }

    public static Optional<SupportKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
