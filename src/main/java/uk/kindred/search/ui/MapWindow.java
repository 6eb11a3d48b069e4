package uk.kindred.search.ui;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import uk.kindred.places.Coordinates;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchCriteria.Bounds;
import uk.kindred.search.SearchResults;

/** The part of the country that a map of results opens on. */
final class MapWindow {

    /** From the Isles of Scilly to Berwick and Lowestoft. */
    private static final Bounds ENGLAND = new Bounds(-6.5, 49.8, 1.9, 55.9);

    private static final double DEFAULT_MILES = 10;

    /** A degree of latitude is about 69 miles long; of longitude in England about 41. */
    private static final double MILES_PER_LATITUDE = 69;

    private static final double MILES_PER_LONGITUDE = 41;
    private static final double MARGIN_DEGREES = 0.02;

    private MapWindow() {}

    /** The window asked for, the circle around the place searched near, or where this page's results lie. */
    static Bounds of(SearchCriteria criteria, SearchResults results) {
        if (criteria.bounds() != null) {
            return criteria.bounds();
        }
        if (criteria.near() != null) {
            Double within = criteria.withinMiles();
            return around(criteria.near().centre(), within == null ? DEFAULT_MILES : within);
        }
        boolean everywhere = !criteria.hasText() && criteria.councilSlugs().isEmpty();
        return everywhere ? ENGLAND : around(results);
    }

    private static Bounds around(Coordinates centre, double miles) {
        double latitude = miles / MILES_PER_LATITUDE;
        double longitude = miles / MILES_PER_LONGITUDE;
        return clipped(
                centre.longitude() - longitude,
                centre.latitude() - latitude,
                centre.longitude() + longitude,
                centre.latitude() + latitude);
    }

    private static Bounds around(SearchResults results) {
        List<Coordinates> known = results.hits().stream()
                .map(hit -> hit.listing().coordinates())
                .filter(Objects::nonNull)
                .toList();
        if (known.isEmpty()) {
            return ENGLAND;
        }
        DoubleSummaryStatistics latitudes =
                known.stream().mapToDouble(Coordinates::latitude).summaryStatistics();
        DoubleSummaryStatistics longitudes =
                known.stream().mapToDouble(Coordinates::longitude).summaryStatistics();
        return clipped(
                longitudes.getMin() - MARGIN_DEGREES,
                latitudes.getMin() - MARGIN_DEGREES,
                longitudes.getMax() + MARGIN_DEGREES,
                latitudes.getMax() + MARGIN_DEGREES);
    }

    private static Bounds clipped(double west, double south, double east, double north) {
        return new Bounds(
                rounded(Math.max(-180, west)),
                rounded(Math.max(-90, south)),
                rounded(Math.min(180, east)),
                rounded(Math.min(90, north)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 10_000) / 10_000.0;
    }
}
