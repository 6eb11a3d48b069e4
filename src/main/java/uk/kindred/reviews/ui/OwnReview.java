package uk.kindred.reviews.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Review;

/**
 * A review on its writer's private page.
 *
 * @param email of its writer; blank for none
 * @param council of the place that it is about, by name; null if not known
 */
record OwnReview(
        Review review,
        String token,
        ListingDetails listing,
        String email,
        @Nullable String council) {

    boolean easy() {
        return review.channel() == Channel.EASY_READ;
    }

    String address() {
        return ReviewLinks.own(token);
    }

    String name() {
        return listing.summary().name();
    }
}
