package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.firsthtml.PageHead;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;

/** What a listing's page says of itself outside the page: in a tab, a bookmark, a list of search results. */
final class ListingHead {

    private ListingHead() {}

    static PageHead of(ListingSummary listing) {
        return PageHead.of(title(listing), describe(listing)).withCanonicalPath("/listings/" + listing.slug());
    }

    /** What is made up says so first, wherever its title is shown. */
    static String title(ListingSummary listing) {
        return (listing.offer().example() ? "Example: " : "")
                + listing.name()
                + placeOf(listing).replaceFirst("^ in", ",");
    }

    static String describe(ListingSummary listing) {
        if (listing.offer().example()) {
            return "Example listing: " + whatAndWhere(listing)
                    + ". It is made up to show how Kindred works: there is no such service.";
        }
        String rating = listing.rating() == Rating.NOT_RATED
                ? ""
                : " Rated " + listing.rating().label() + " by CQC" + when(listing)
                        + (listing.ratingStanding() == RatingStanding.INHERITED
                                ? ", under the previous provider."
                                : ".");
        return whatAndWhere(listing) + "." + rating + " " + told(listing)
                + " and what to ask about the price, each with its source and date.";
    }

    /** " in March 2021": a rating is read with its age, here as everywhere. */
    private static String when(ListingSummary listing) {
        LocalDate day = listing.ratingAsOf();
        return day == null ? " at a time that is not known" : " in " + Dates.month(day);
    }

    /** "Nursing home in Leeds". */
    static String whatAndWhere(ListingSummary listing) {
        return KindWords.of(listing.kinds()) + placeOf(listing);
    }

    /** "Ratings, services, address", without what such a service does not have. */
    private static String told(ListingSummary listing) {
        List<String> told = new ArrayList<>();
        if (ListingRating.find(listing).isPresent()) {
            told.add("Ratings");
        }
        told.add(told.isEmpty() ? "Services" : "services");
        if (listing.locationPrecision() == LocationPrecision.EXACT
                || listing.locationPrecision() == LocationPrecision.POSTCODE) {
            told.add("address");
        }
        return String.join(", ", told);
    }

    /** " in Leeds", or nothing where the place is not known. */
    private static String placeOf(ListingSummary listing) {
        String place = listing.town() == null ? listing.councilName() : listing.town();
        return place == null ? "" : " in " + place;
    }
}
