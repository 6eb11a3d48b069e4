package uk.kindred.reviews.figures;

import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;

/**
 * The answers of at least five people to one question about one listing, counted together. All figures come from these, and
 * nothing finer is published.
 *
 * @param listing its public id
 * @param kind slug of its first kind of support
 * @param council slug of its council, {@code region} one of England's nine; null where not known
 * @param quarter from which it counts less and less
 */
public record Cohort(
        String listing,
        String kind,
        @Nullable String council,
        @Nullable String region,
        Question question,
        Quarter quarter,
        Tally tally) {}
