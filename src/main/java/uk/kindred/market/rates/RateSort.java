package uk.kindred.market.rates;

import java.util.Arrays;
import java.util.Optional;

/** What a council's figure says. */
public enum RateSort {
    PAYS("pays", "What the council pays"),
    /** As the fair cost of care exercise of 2022 did, for each council by itself. */
    COST("cost", "What the council’s own cost of care exercise found");

    private final String slug;
    private final String label;

    RateSort(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in forms, files, the API and PostgreSQL. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<RateSort> findBySlug(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug.equals(slug)).findFirst();
    }
}
