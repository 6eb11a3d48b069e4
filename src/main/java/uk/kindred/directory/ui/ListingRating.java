package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.Optional;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;

/** Whether a listing is rated, and what that says of it. */
public final class ListingRating {

    private ListingRating() {}

    /** Whether it has a rating; empty where its kinds have none. */
    static Optional<Boolean> find(ListingSummary listing) {
        boolean known = listing.rating() != Rating.NOT_RATED;
        return known || listing.kinds().stream().anyMatch(SupportKind::isRated) ? Optional.of(known) : Optional.empty();
    }

    /** "Good, rated 3 years and 2 months ago". */
    public static String inWords(ListingSummary listing, LocalDate today) {
        return listing.rating().label() + ", " + RatingBadge.age(listing, today);
    }
}
