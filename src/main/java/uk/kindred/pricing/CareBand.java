package uk.kindred.pricing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much care a price is for: the four of care homes, and the three levels that Shared Lives schemes pay by. */
public enum CareBand {
    RESIDENTIAL("residential", "Residential care"),
    RESIDENTIAL_DEMENTIA("residential-dementia", "Residential dementia care"),
    NURSING("nursing", "Nursing care"),
    NURSING_DEMENTIA("nursing-dementia", "Nursing dementia care"),
    LOW("low", "Low level of support"),
    MEDIUM("medium", "Medium level of support"),
    HIGH("high", "High level of support");

    private static final List<CareBand> IN_CARE_HOMES =
            List.of(RESIDENTIAL, RESIDENTIAL_DEMENTIA, NURSING, NURSING_DEMENTIA);
    private static final List<CareBand> IN_SHARED_LIVES = List.of(LOW, MEDIUM, HIGH);

    private final String slug;
    private final String label;

    CareBand(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<CareBand> findBySlug(String slug) {
        return Arrays.stream(values()).filter(band -> band.slug.equals(slug)).findFirst();
    }

    /** The bands that prices of this way are told apart by; a plan's other bands do not matter there. */
    public static List<CareBand> listFor(PricedBy pricedBy) {
        return switch (pricedBy) {
            case CARE_HOME -> IN_CARE_HOMES;
            case SHARED_LIVES -> IN_SHARED_LIVES;
            case STAYS -> List.of(values());
            case HOURS, LIVE_IN, DAYS, HOMESHARE, HOUSING -> List.of();
        };
    }
}
