package uk.kindred.providers.selfservice;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.Rating;
import uk.kindred.directory.RegisterEntry;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;

/** A listing of Kindred's own with other details, and all else as it stands. */
final class OwnDetailsWriter {

    private OwnDetailsWriter() {}

    static NewListing listing(ListingDetails now, OwnDetails before, OwnDetails to, Councils councils) {
        ListingSummary summary = now.summary();
        // a point on the map belongs to the place that it was given for
        Coordinates point = summary.locationPrecision() == LocationPrecision.EXACT && before.isAtSamePlaceAs(to)
                ? summary.coordinates()
                : null;
        return new NewListing(
                summary.id(),
                to.name(),
                summary.kinds(),
                to.needs(),
                to.services(),
                to.address(),
                to.town(),
                to.postcode(),
                point,
                Optional.ofNullable(summary.councilSlug())
                        .flatMap(councils::findBySlug)
                        .map(Council::gss)
                        .orElse(null),
                to.phone(),
                to.website(),
                summary.beds(),
                ratings(now),
                summary.offer().example(),
                now.source(),
                summary.sourceAsAt());
    }

    private static RegisterEntry.@Nullable Ratings ratings(ListingDetails now) {
        if (now.summary().rating() == Rating.NOT_RATED
                && now.ratingsByQuestion().isEmpty()) {
            return null;
        }
        Map<KeyQuestion, Rating> byQuestion = new EnumMap<>(KeyQuestion.class);
        byQuestion.putAll(now.ratingsByQuestion());
        return new RegisterEntry.Ratings(
                now.summary().rating(),
                now.ratingNote(),
                byQuestion,
                now.summary().ratingDate());
    }
}
