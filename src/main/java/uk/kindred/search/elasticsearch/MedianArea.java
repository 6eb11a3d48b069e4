package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
import uk.kindred.search.SearchResults;

/**
 * Where the listings are of which medians are taken. To make ready a circle costs Elasticsearch more than to measure the
 * way to some hundred listings, so counts are taken in a box and measured.
 *
 * @param near null for everywhere
 */
record MedianArea(@Nullable Place near) {

    private static final String WITHIN = "within";

    /** Exactly these. */
    List<Query> circle() {
        return near == null ? List.of() : List.of(AreaFilter.within(near.centre(), SearchResults.MEDIAN_MILES));
    }

    /** All these, and some in the corners. */
    List<Query> box() {
        return near == null ? List.of() : List.of(AreaFilter.around(near.centre(), SearchResults.MEDIAN_MILES));
    }

    /** Exactly these are counted, of a request or a filter that may find more. */
    Map<String, Aggregation> counts(Map<String, Aggregation> counts) {
        if (near == null) {
            return counts;
        }
        Coordinates centre = near.centre();
        return Map.of(
                WITHIN,
                Aggregation.of(within -> within.geoDistance(distance -> distance.field("location")
                                .origin(point -> point.latlon(
                                        latlon -> latlon.lat(centre.latitude()).lon(centre.longitude())))
                                .ranges(range -> range.to(SearchResults.MEDIAN_MILES * Coordinates.METRES_PER_MILE)))
                        .aggregations(counts)));
    }

    /** What {@link #counts} were given, counted. */
    Map<String, Aggregate> read(Map<String, Aggregate> counted) {
        return near == null
                ? counted
                : Objects.requireNonNull(counted.get(WITHIN))
                        .geoDistance()
                        .buckets()
                        .array()
                        .getFirst()
                        .aggregations();
    }
}
