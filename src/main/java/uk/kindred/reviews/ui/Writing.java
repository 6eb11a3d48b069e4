package uk.kindred.reviews.ui;

import java.util.List;
import uk.kindred.directory.ListingDetails;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Review;

/**
 * A review that is being written.
 *
 * @param token of its private link
 * @param enquiry token of the enquiry that led to it, which will be its proof; blank for none
 */
record Writing(Review review, String token, ListingDetails listing, String enquiry) {

    boolean easy() {
        return review.channel() == Channel.EASY_READ;
    }

    List<ReviewStep> steps() {
        return ReviewStep.of(review.channel());
    }

    String address(String step) {
        return ReviewLinks.WRITE + "/" + token + "/" + step + (enquiry.isEmpty() ? "" : "?enquiry=" + enquiry);
    }

    String name() {
        return listing.summary().name();
    }
}
