package uk.kindred.search;

import java.util.List;
import uk.kindred.directory.LocationPrecision;
import uk.kindred.places.Coordinates;

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

    /** @param precision how exactly the coordinates are the listing's: a district's centre is nobody's door */
    public record Point(String id, String slug, String name, Coordinates coordinates, LocationPrecision precision) {}
}
