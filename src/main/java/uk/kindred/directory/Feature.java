package uk.kindred.directory;

import java.util.Arrays;
import java.util.Optional;
import uk.kindred.pricing.Payer;

/** Something a service offers or accepts that people choose by; a search for several wants all of them. */
public enum Feature {
    NIGHTS("nights", "Support at night"),
    COUPLES("couples", "Couples"),
    PETS("pets", "Pets"),
    WHEELCHAIR("wheelchair-access", "Wheelchair access"),
    DIRECT_PAYMENTS("direct-payments", "Accepts direct payments"),
    COUNCIL_RATE("council-rate", "Accepts the council’s rate"),
    ISF_HOLDER("isf-holder", "Can hold an Individual Service Fund");

    private final String slug;
    private final String label;

    Feature(String slug, String label) {
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

    /** Whose money it is about; terms that say who may pay decide it, and nothing else does. */
    public Optional<Payer> payer() {
        return switch (this) {
            case DIRECT_PAYMENTS -> Optional.of(Payer.DIRECT_PAYMENT);
            case COUNCIL_RATE -> Optional.of(Payer.COUNCIL);
            default -> Optional.empty();
        };
    }

    public static Optional<Feature> findBySlug(String slug) {
        return Arrays.stream(values()).filter(value -> value.slug.equals(slug)).findFirst();
    }
}
