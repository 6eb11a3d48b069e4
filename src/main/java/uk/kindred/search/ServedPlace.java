package uk.kindred.search;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.ListingSummary;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;

/**
 * A place searched near, as the areas that services go to know it.
 *
 * @param district the postcode district that it lies in; null if not known
 * @param councilGss the council that it lies in; null if not known
 */
public record ServedPlace(
        Coordinates centre,
        @Nullable String district,
        @Nullable String councilGss) {

    public static ServedPlace of(Place place) {
        return new ServedPlace(place.centre(), place.district(), place.councilGss());
    }

    /** Whether the listing's service comes here; null where nobody said which area it serves. */
    @Nullable
    Boolean isServedBy(ListingSummary listing) {
        AreaServed area = listing.offer().areaServed();
        return area.isKnown() ? isIn(area, listing.coordinates()) : null;
    }

    private boolean isIn(AreaServed area, @Nullable Coordinates from) {
        return area.england()
                || (district != null && area.districts().contains(district))
                || (councilGss != null && area.councilGss().contains(councilGss))
                || (area.miles() != null && from != null && from.milesTo(centre) <= area.miles());
    }
}
