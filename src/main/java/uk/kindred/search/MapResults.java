package uk.kindred.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.ListingSummary;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;

/**
 * What a map's window shows: each listing where there are few, otherwise groups of neighbours.
 *
 * @param total listings inside the window
 * @param groups empty when the points are given
 * @param points empty when the groups are given
 */
public record MapResults(long total, List<Group> groups, List<Point> points) {

    /** Up to so many listings are shown one by one. */
    public static final int MOST_POINTS = 150;

    /** @param centre the middle of its listings */
    public record Group(Coordinates centre, long count) {}

    /**
     * @param coordinates the listing's, as exactly as its precision says: a district's centre is nobody's door
     * @param distanceMiles from the place searched near; null without one
     */
    public record Point(
            ListingSummary listing,
            Coordinates coordinates,
            @Nullable Double distanceMiles) {

        /** @throws IllegalArgumentException for a listing whose place is not known: it is on no map */
        public static Point of(ListingSummary listing, @Nullable Place near) {
            Coordinates coordinates = listing.coordinates();
            if (coordinates == null) {
                throw new IllegalArgumentException(listing.id() + " has no place on a map");
            }
            return new Point(
                    listing, coordinates, SearchResults.Hit.of(listing, near).distanceMiles());
        }
    }
}
