package uk.kindred.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Council;

/** How a listing of Kindred's own stands in the table own_row, see {@link OwnListingSql}. */
final class OwnListingRow {

    private OwnListingRow() {}

    static void write(CopyText text, NewListing listing, ListingPlaces.Placed placed) {
        Coordinates point = placed.coordinates();
        Council council = placed.council();
        text.value(listing.publicId())
                .value(ListingSlugs.base(listing.name(), district(placed), council))
                .value(listing.name())
                .array(listing.kinds().stream().map(SupportKind::slug).toList())
                .array(listing.needs().stream().map(Need::slug).toList())
                .array(listing.services())
                .value(line(placed.address(), 0))
                .value(line(placed.address(), 1))
                .value(placed.town())
                .value(placed.postcode())
                .value(point == null ? null : point.latitude())
                .value(point == null ? null : point.longitude())
                .value(placed.precision().slug())
                .value(council == null ? null : council.gss())
                .value(council == null ? null : council.region())
                .value(listing.phone())
                .value(listing.website())
                .value(isCareHome(listing))
                .value(isCareHome(listing) ? listing.beds() : null);
        ratings(text, listing.ratings());
        text.value(listing.example())
                .value(listing.source())
                .value(listing.sourceAsAt())
                .endRow();
    }

    private static void ratings(CopyText text, RegisterEntry.@Nullable Ratings ratings) {
        Rating overall = ratings == null ? Rating.NOT_RATED : ratings.overall();
        text.value(overall.slug()).value(ratings == null ? null : ratings.note());
        for (KeyQuestion question : KeyQuestion.values()) {
            Rating answer = ratings == null ? null : ratings.byQuestion().get(question);
            text.value(answer == null ? null : answer.slug());
        }
        text.value(ratings == null ? null : ratings.publishedOn());
    }

    private static @Nullable String district(ListingPlaces.Placed placed) {
        return placed.postcode() == null ? null : placed.postcode().split(" ")[0];
    }

    private static @Nullable String line(List<String> address, int number) {
        return number < address.size() ? address.get(number) : null;
    }

    private static boolean isCareHome(NewListing listing) {
        return listing.kinds().contains(SupportKind.RESIDENTIAL_CARE_HOME)
                || listing.kinds().contains(SupportKind.NURSING_HOME);
    }
}
