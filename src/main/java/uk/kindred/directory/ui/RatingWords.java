package uk.kindred.directory.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.kindred.base.Age;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.PublishedRating;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RatingStanding;

/** A rating as a sentence, never without its age. */
final class RatingWords {

    private static final int OLD_YEARS = 3;

    private RatingWords() {}

    /** "Good, published 3 years and 2 months ago (12 September 2023)", or what of that is known. */
    static String sentence(ListingSummary listing, LocalDate today) {
        Rating rating = listing.rating();
        if (listing.ratingStanding() == RatingStanding.BY_SERVICE) {
            return "Rated by service: its services have ratings of their own, which differ";
        }
        if (rating == Rating.NOT_RATED) {
            return "No rating in our copy of the register";
        }
        LocalDate published = listing.ratingDate();
        if (published != null) {
            return rating.label() + ", published " + when(published, today);
        }
        LocalDate inspected = listing.lastInspectedOn();
        if (inspected != null) {
            return rating.label() + ", last inspected " + when(inspected, today);
        }
        return rating.label() + ", date not known";
    }

    /** The same of one rating of the past or the present. */
    static String published(PublishedRating rating, LocalDate today) {
        LocalDate published = rating.publishedOn();
        return rating.rating().label()
                + (published == null ? ", date not known" : ", published " + when(published, today));
    }

    /** Whether the newest date known is so long past that much may have changed since. */
    static boolean isOld(ListingSummary listing, LocalDate today) {
        LocalDate newest = listing.ratingAsOf();
        return newest != null && ChronoUnit.YEARS.between(newest, today) >= OLD_YEARS;
    }

    private static String when(LocalDate date, LocalDate today) {
        return Age.inWords(date, today) + " (" + Dates.day(date) + ")";
    }
}
