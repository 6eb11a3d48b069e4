package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;

/** The regulator's rating in words, and how old it is. The shape of its mark differs as well as its colour. */
class RatingBadge extends Span {

    RatingBadge(ListingSummary listing, LocalDate today) {
        Rating rating = listing.rating();
        addClassName("rating");
        if (listing.ratingStanding() == RatingStanding.BY_SERVICE) {
            add(Markup.tag("span", "Rated by service").styled("rating-none"));
            return;
        }
        if (rating == Rating.NOT_RATED) {
            String words = listing.offer().example() ? "Not rated" : rating.label();
            add(Markup.tag("span", words).styled("rating-none"));
            return;
        }
        add(
                Markup.spoken("Rated "),
                Markup.tag("span", rating.label()).styled("rating-word", "rating-" + rating.slug()),
                Markup.tag("span", whose(listing) + age(listing, today)).styled("rating-age"));
    }

    /** In a word, whether somebody else earned it: "previous provider’s, ". */
    static String whose(ListingSummary listing) {
        return listing.ratingStanding() == RatingStanding.INHERITED ? "previous provider’s, " : "";
    }

    /** "rated 3 years and 2 months ago", or what of that is known. */
    static String age(ListingSummary listing, LocalDate today) {
        LocalDate ratedOn = listing.ratingDate();
        LocalDate inspectedOn = listing.lastInspectedOn();
        if (ratedOn != null) {
            return "rated " + Age.inWords(ratedOn, today);
        }
        return inspectedOn == null ? "date of rating not given" : "last inspected " + Age.inWords(inspectedOn, today);
    }
}
