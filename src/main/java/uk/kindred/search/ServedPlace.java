package uk.kindred.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.ListingSummary;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;

/**
 * A place searched near, as the areas that services go to know it.
 *
 * @param districts the postcode districts that it lies in, or of which a good part lies in it; none if not known
 * @param councilGss the council that it lies in; null if not known
 */
public record ServedPlace(
        Coordinates centre,
        List<String> districts,
        @Nullable String councilGss) {

    public static ServedPlace of(Place place) {
        return new ServedPlace(place.centre(), place.districts(), place.councilGss());
    }

    /** Whether the listing's service comes here, or to a part of here; null where nobody said which area it serves. */
    @Nullable
    Boolean isServedBy(ListingSummary listing) {
        AreaServed area = listing.offer().areaServed();
        return area.isKnown() ? isIn(area, listing.coordinates()) : null;
    }

    private boolean isIn(AreaServed area, @Nullable Coordinates from) {
        return area.england()
                || districts.stream().anyMatch(area.districts()::contains)
                || (councilGss != null && area.councilGss().contains(councilGss))
                || (area.miles() != null && from != null && from.milesTo(centre) <= area.miles());
    }
}
