package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of support that one search finds; docs/dictionary.md tells what each is. */
public enum SupportKind {
    RESIDENTIAL_CARE_HOME("residential-care-home", "Residential care home", "residential care homes"),
    NURSING_HOME("nursing-home", "Nursing home", "nursing homes"),
    HOME_CARE("home-care", "Home care", "home care services"),
    SUPPORTED_LIVING("supported-living", "Supported living", "supported living services"),
    EXTRA_CARE_HOUSING("extra-care-housing", "Housing with care", "housing with care schemes"),
    SHARED_LIVES("shared-lives", "Shared Lives", "Shared Lives schemes");

    private final String slug;
    private final String label;
    private final String plural;

    SupportKind(String slug, String label, String plural) {
        this.slug = slug;
        this.label = label;
        this.plural = plural;
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

    public static Optional<SupportKind> findBySlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
