package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.GeoTileGridBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.MapGrid;
import uk.kindred.search.MapResults;
import uk.kindred.search.SearchCriteria;

/** The map's markers: single listings where there are few, otherwise groups by map tile. */
@Component
class MapRequests {

    private static final int MOST_GROUPS = 500;

    private final MultiSearch server;
    private final Requests requests;
    private final Councils councils;

    MapRequests(MultiSearch server, Requests requests, Councils councils) {
        this.server = server;
        this.requests = requests;
        this.councils = councils;
    }

    MapResults map(SearchCriteria criteria) {
        SearchCriteria.Bounds bounds = criteria.bounds();
        if (bounds == null) {
            throw new IllegalArgumentException("a map needs bounds");
        }
        try {
            SearchRequests strict = requests.of(criteria, TextMatch.STRICT);
            MapResults found =
                    read(server.send(List.of(strict.map(grid(bounds)))).getFirst(), criteria.near());
            if (found.total() > 0 || TextMatch.words(criteria.text()).isEmpty()) {
                return found;
            }
            SearchRequests loose = requests.of(criteria, TextMatch.LOOSE);
            return read(server.send(List.of(loose.map(grid(bounds)))).getFirst(), criteria.near());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Aggregation grid(SearchCriteria.Bounds bounds) {
        return Aggregation.of(aggregation -> aggregation
                .geotileGrid(grid ->
                        grid.field("location").precision(MapGrid.zoom(bounds)).size(MOST_GROUPS))
                .aggregations("centre", centre -> centre.geoCentroid(centroid -> centroid.field("location"))));
    }

    private MapResults read(MultiSearchItem<ListingDocument> answer, @Nullable Place near) {
        long total = answer.hits().total() == null ? 0 : answer.hits().total().value();
        return total <= MapResults.MOST_POINTS
                ? new MapResults(total, List.of(), points(answer, near))
                : new MapResults(total, groups(answer), List.of());
    }

    private List<MapResults.Point> points(MultiSearchItem<ListingDocument> answer, @Nullable Place near) {
        List<MapResults.Point> points = new ArrayList<>();
        answer.hits().hits().forEach(hit -> {
            ListingDocument listing = hit.source();
            if (listing != null && listing.location() != null) {
                points.add(MapResults.Point.of(listing.summary(councils), near));
            }
        });
        return points;
    }

    private static List<MapResults.Group> groups(MultiSearchItem<ListingDocument> answer) {
        List<MapResults.Group> groups = new ArrayList<>();
        Aggregate grid = Objects.requireNonNull(answer.aggregations().get("grid"));
        for (GeoTileGridBucket tile : grid.geotileGrid().buckets().array()) {
            Aggregate middle = Objects.requireNonNull(tile.aggregations().get("centre"));
            GeoLocation centre = middle.geoCentroid().location();
            if (centre != null) {
                groups.add(new MapResults.Group(
                        new Coordinates(centre.latlon().lat(), centre.latlon().lon()), tile.docCount()));
            }
        }
        return groups;
    }
}
