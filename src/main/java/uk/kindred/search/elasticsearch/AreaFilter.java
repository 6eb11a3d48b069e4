package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionBoostMode;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.Coordinates;
import uk.kindred.search.ServedPlace;

/** Services whose area is known must serve the place searched near; the others must be near enough. */
final class AreaFilter {

    /** More miles than anybody serves. The score of a place on a service's own doorstep, without its miles. */
    private static final double FAR = 64;

    private AreaFilter() {}

    static Query of(ServedPlace place, @Nullable Double withinMiles) {
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(unknown(place, withinMiles));
        alternatives.add(
                QueryBuilders.term(term -> term.field("offer.servesEngland").value(value -> value.booleanValue(true))));
        if (!place.districts().isEmpty()) {
            List<FieldValue> districts =
                    place.districts().stream().map(FieldValue::of).toList();
            alternatives.add(QueryBuilders.terms(
                    terms -> terms.field("offer.servesDistricts").terms(values -> values.value(districts))));
        }
        if (place.councilGss() != null) {
            alternatives.add(QueryBuilders.term(
                    term -> term.field("offer.servesCouncils").value(place.councilGss())));
        }
        alternatives.add(withinOwnMiles(place.centre()));
        return QueryBuilders.bool(bool -> bool.should(alternatives).minimumShouldMatch("1"));
    }

    /** Services that do not say which area they serve. */
    static Query unknown(ServedPlace place, @Nullable Double withinMiles) {
        return QueryBuilders.bool(bool -> {
            bool.mustNot(QueryBuilders.term(
                    term -> term.field("offer.servesKnown").value(value -> value.booleanValue(true))));
            return withinMiles == null ? bool : bool.filter(within(place.centre(), withinMiles));
        });
    }

    static Query within(Coordinates centre, double miles) {
        return QueryBuilders.geoDistance(distance -> distance.field("location")
                .distance(miles * Coordinates.METRES_PER_MILE + "m")
                .location(point ->
                        point.latlon(latlon -> latlon.lat(centre.latitude()).lon(centre.longitude()))));
    }

    /** Each as far as it says: the line falls by one a mile, the miles served are added, and nobody may fall below. */
    private static Query withinOwnMiles(Coordinates centre) {
        Query mayReach = QueryBuilders.bool(bool -> bool.filter(
                QueryBuilders.exists(exists -> exists.field("offer.servesMiles")),
                within(centre, AreaServed.MOST_MILES + 1)));
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
