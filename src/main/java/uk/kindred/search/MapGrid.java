package uk.kindred.search;

/** The squares by which a map's listings are grouped: web map tiles, about ten across the window. */
public final class MapGrid {

    private static final int ACROSS = 10;
    private static final int DEEPEST = 22;

    private MapGrid() {}

    /** The tiles' zoom level for a window, 0 to 22. */
    public static int zoom(SearchCriteria.Bounds bounds) {
        double wanted = 360 * ACROSS / (bounds.east() - bounds.west());
        return (int) Math.clamp(Math.round(Math.log(wanted) / Math.log(2)), 0, DEEPEST);
    }
}
