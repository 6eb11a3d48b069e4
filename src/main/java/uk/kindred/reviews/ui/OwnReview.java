package uk.kindred.reviews.ui;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewNews;

/**
 * A review on its writer's private page.
 *
 * @param email of its writer; blank for none
 * @param news what waits for a moderator, and what came of it
 * @param council of the place that it is about, by name; null if not known
 */
record OwnReview(
        Review review,
        String token,
        ListingDetails listing,
        String email,
        ReviewNews.News news,
        @Nullable String council) {

    boolean easy() {
        return review.channel() == Channel.EASY_READ;
    }

    /** In Easy Read other words say the same. */
    String say(String plain, String inEasyRead) {
        return easy() ? inEasyRead : plain;
    }

    String address() {
        return ReviewLinks.own(token);
    }

    String name() {
        return listing.summary().name();
    }
}
