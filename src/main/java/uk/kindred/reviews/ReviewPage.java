package uk.kindred.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what people wrote about one listing.
 *
 * @param total of reviews with words; null while fewer than five people have written: how many is not told then
 * @param reviews the newest round first, within a round in no order that tells anything
 */
public record ReviewPage(@Nullable Long total, List<PublishedReview> reviews) {

    public ReviewPage {
        reviews = List.copyOf(reviews);
    }

    /** Whether enough people have written for words to be shown. */
    public boolean isShown() {
        return total != null;
    }
}
