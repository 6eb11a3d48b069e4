package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.ServedPlace;

/** Services whose area is known must serve the place searched near; the others must be near enough. */
final class AreaFilter {

    /** More miles than anybody serves. The score of a place on a service's own doorstep, without its miles. */
    private static final double FAR = 64;

    /**
     * Miles served, in bands: most say few, and then only the way to those is measured who are not farther than their
     * band.
     */
    private static final List<Integer> BANDS = List.of(5, 10, 15, 20, 30, AreaServed.MOST_MILES);

    /** Miles to spare: the index rounds places, by less than a yard, and a degree is rounded down below. */
    private static final double ROUNDED = 0.1;

    /** A little less than the miles of a degree of latitude, so that a box is never too small. */
    private static final double MILES_PER_DEGREE = 69.0;

    private final SearchCriteria criteria;
    private final ServedPlace place;
    private final Councils councils;

    AreaFilter(SearchCriteria criteria, Place near, Councils councils) {
        this.criteria = criteria;
        this.place = ServedPlace.of(near);
        this.councils = councils;
    }

    /** All must hold. */
    List<Query> filters() {
        List<Query> filters = new ArrayList<>();
        if (criteria.wishes().sureToServe()) {
            filters.add(Clauses.anyOf(serving()));
        }
        if (criteria.placeUnknown()) {
            filters.add(unknown());
        } else if (!criteria.wishes().sureToServe()) {
            List<Query> alternatives = serving();
            alternatives.add(unknown());
            filters.add(Clauses.anyOf(alternatives));
        }
        return filters;
    }

    /** Services that say that they come to the place. */
    private List<Query> serving() {
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(
                QueryBuilders.term(term -> term.field("offer.servesEngland").value(value -> value.booleanValue(true))));
        if (!place.districts().isEmpty()) {
            alternatives.add(Clauses.anyOf("offer.servesDistricts", place.districts()));
        }
        if (place.councilGss() != null) {
            alternatives.add(QueryBuilders.term(
                    term -> term.field("offer.servesCouncils").value(place.councilGss())));
        }
        int before = 0;
        for (int miles : BANDS) {
            alternatives.add(withinOwnMiles(before, miles));
            before = miles;
        }
        return alternatives;
    }

    /** Whether the place has no bearing on some of what is found. */
    boolean hasParts() {
        return criteria.withinMiles() == null
                && !criteria.placeUnknown()
                && !criteria.wishes().sureToServe();
    }

    /** What is found wherever the place is; for a filter that has parts. */
    Query anywhere() {
        return QueryBuilders.bool(bool ->
                criteria.keepsToUsualMiles() ? bool.mustNot(servesKnown(), goesOut()) : bool.mustNot(servesKnown()));
    }

    /** What is found because of the place, and none of those; for a filter that has parts. */
    Query here() {
        List<Query> alternatives = serving();
        if (criteria.keepsToUsualMiles()) {
            alternatives.add(QueryBuilders.bool(
                    bool -> bool.filter(goesOut(), Clauses.anyOf(closeBy())).mustNot(servesKnown())));
        }
        return Clauses.anyOf(alternatives);
    }

    /** Services that do not say which area they serve. */
    private Query unknown() {
        Double miles = criteria.withinMiles();
        return QueryBuilders.bool(bool -> {
            bool.mustNot(servesKnown());
            if (criteria.keepsToUsualMiles()) {
                bool.filter(Clauses.anyOf(withinUsualMiles()));
            }
            return miles == null ? bool : bool.filter(within(place.centre(), miles));
        });
    }

    private static Query servesKnown() {
        return QueryBuilders.term(term -> term.field("offer.servesKnown").value(value -> value.booleanValue(true)));
    }

    /** Of a kind that comes to people. */
    private static Query goesOut() {
        return Clauses.anyOf(
                FacetField.KIND.field(),
                Arrays.stream(SupportKind.values())
                        .filter(SupportKind::goesOut)
                        .map(SupportKind::slug)
                        .toList());
    }

    /** Those that do not come to people, and those close by. */
    private List<Query> withinUsualMiles() {
        List<Query> alternatives = closeBy();
        alternatives.add(QueryBuilders.bool(bool -> bool.mustNot(goesOut())));
        return alternatives;
    }

    /** Those near enough, and those of whom no more than the same council is known. */
    private List<Query> closeBy() {
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(within(place.centre(), SearchCriteria.USUAL_MILES));
        Optional.ofNullable(place.councilGss())
                .flatMap(councils::findByGss)
                .ifPresent(council -> alternatives.add(QueryBuilders.bool(
                        bool -> bool.filter(Clauses.anyOf(FacetField.COUNCIL.field(), List.of(council.slug())))
                                .mustNot(Clauses.exists("location")))));
        return alternatives;
    }

    static Query within(Coordinates centre, double miles) {
        return QueryBuilders.geoDistance(distance -> distance.field("location")
                .distance(miles * Coordinates.METRES_PER_MILE + "m")
                .location(point ->
                        point.latlon(latlon -> latlon.lat(centre.latitude()).lon(centre.longitude()))));
    }

    /** All within these miles and some beyond, in the corners; to Elasticsearch a circle is the dearer question by far. */
    static Query around(Coordinates centre, double miles) {
        double north = miles / MILES_PER_DEGREE;
        double northernmost = Math.toRadians(centre.latitude() + north);
        double east = north / Math.cos(northernmost);
        return Clauses.window(
                centre.longitude() - east,
                centre.latitude() - north,
                centre.longitude() + east,
                centre.latitude() + north);
    }

    /** Each as far as it says: the line falls by one a mile, the miles served are added, and nobody may fall below. */
    private Query withinOwnMiles(int moreThan, int most) {
        Coordinates centre = place.centre();
        Query mayReach = QueryBuilders.bool(bool -> bool.filter(
                QueryBuilders.range(range -> range.number(miles ->
                        miles.field("offer.servesMiles").gt((double) moreThan).lte((double) most))),
                around(centre, most + ROUNDED)));
        FunctionScore fallingByMile =
                FunctionScore.of(function -> function.linear(line -> line.geo(geo -> geo.field("location")
                                .placement(placement -> placement
                                        .origin(GeoLocation.of(point -> point.latlon(latlon ->
                                                latlon.lat(centre.latitude()).lon(centre.longitude()))))
                                        .scale(FAR / 2 * Coordinates.METRES_PER_MILE + "m")
                                        .decay(0.5))))
                        .weight(FAR));
        FunctionScore miles = FunctionScore.of(function -> function.fieldValueFactor(
                served -> served.field("offer.servesMiles").factor(1.0)));
        return QueryBuilders.functionScore(score -> score.query(mayReach)
                .functions(fallingByMile, miles)
                .scoreMode(FunctionScoreMode.Sum)
                .boostMode(FunctionBoostMode.Replace)
                .minScore(FAR));
    }
}
