package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.Optional;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;
import uk.kindred.directory.SupportKind;

/** Whether a listing is rated, and what that says of it. */
public final class ListingRating {

    private ListingRating() {}

    /** Whether it has a rating; empty where its kinds have none. */
    static Optional<Boolean> find(ListingSummary listing) {
        boolean known = listing.isRated();
        return known || listing.kinds().stream().anyMatch(SupportKind::isRated) ? Optional.of(known) : Optional.empty();
    }

    /** "Good, previous provider’s, rated 3 years and 2 months ago", or what there is instead of a rating. */
    public static String inWords(ListingSummary listing, LocalDate today) {
        if (listing.ratingStanding() == RatingStanding.BY_SERVICE) {
            return "Rated by service";
        }
        return listing.rating() == Rating.NOT_RATED
                ? listing.rating().label()
                : listing.rating().label() + ", " + RatingBadge.whose(listing) + RatingBadge.age(listing, today);
    }
}
