package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.GeoDistanceType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;

/** The sort keys of each rule that SortOrder publishes. Ties fall to the name, then the public id. */
final class Ordering {

    private Ordering() {}

    static List<SortOptions> of(SearchCriteria criteria) {
        List<SortOptions> keys = new ArrayList<>();
        Place near = criteria.near();
        if (isByWords(criteria)) {
            keys.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))));
        }
        if (criteria.sort() == uk.kindred.search.SortOrder.RATING) {
            keys.add(field("ratingRank", SortOrder.Asc));
            keys.add(field("offer.example", SortOrder.Asc));
            keys.add(near == null ? field("ratingAsOf", SortOrder.Desc) : distanceFrom(near));
        }
        if (isByDistance(criteria) && near != null) {
            keys.add(distanceFrom(near));
        }
        keys.addAll(byName());
        return keys;
    }

    static List<SortOptions> byName() {
        return List.of(field("sortName", SortOrder.Asc), field("id", SortOrder.Asc));
    }

    static boolean isByWords(SearchCriteria criteria) {
        return criteria.sort() == uk.kindred.search.SortOrder.BEST && criteria.hasText();
    }

    /** Nothing comes before the distance. */
    static boolean isNearestFirst(SearchCriteria criteria) {
        return criteria.near() != null && isByDistance(criteria) && !isByWords(criteria);
    }

    private static boolean isByDistance(SearchCriteria criteria) {
        return criteria.sort() == uk.kindred.search.SortOrder.BEST
                || criteria.sort() == uk.kindred.search.SortOrder.DISTANCE;
    }

    /** Without a value: last, in either direction. */
    static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(field -> field.field(name).order(order).missing("_last")));
    }

    /** Elasticsearch puts listings without a point last by itself. */
    static SortOptions distanceFrom(Place near) {
        return SortOptions.of(sort -> sort.geoDistance(distance -> distance.field("location")
                .location(point -> point.latlon(latlon ->
                        latlon.lat(near.centre().latitude()).lon(near.centre().longitude())))
                .distanceType(GeoDistanceType.Arc)
                .order(SortOrder.Asc)));
    }
}
