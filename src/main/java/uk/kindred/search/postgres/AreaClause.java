package uk.kindred.search.postgres;

import java.util.Arrays;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.ServedPlace;

/** Services whose area is known must serve the place searched near; the others must be near enough. */
final class AreaClause {

    private static final String SERVED = """
            l.serves_known and (l.serves_england
                or l.serves_districts && cast(:districts as text[])
                or cast(:councilServed as text) = any(l.serves_councils)
                or coalesce(miles_between(:latitude, :longitude, l.latitude, l.longitude) <= l.serves_miles, false))""";

    /** The index answers with a box around the circle, the formula decides. */
    private static final String WITHIN = """
            l.latitude is not null
            and map_point(l.latitude, l.longitude) <@ box(
              map_point(:latitude - :degreesNorth, :longitude - :degreesEast),
              map_point(:latitude + :degreesNorth, :longitude + :degreesEast))
            and miles_between(:latitude, :longitude, l.latitude, l.longitude) <= :miles""";

    /** Of latitude, everywhere; of longitude at the equator. */
    private static final double MILES_PER_DEGREE = 69;

    /** So that no rounding leaves out what lies on the circle. */
    private static final double A_LITTLE_MORE = 1.01;

    private AreaClause() {}

    static void add(Conditions conditions, SearchCriteria criteria, Place near) {
        ServedPlace place = ServedPlace.of(near);
        boolean sure = criteria.wishes().sureToServe();
        if (sure) {
            conditions.add("(" + SERVED + ")");
        }
        if (criteria.placeUnknown()) {
            conditions.add(unknown(conditions, criteria, near.centre()));
        } else if (!sure) {
            conditions.add("(" + unknown(conditions, criteria, near.centre()) + " or " + SERVED + ")");
        }
        conditions
                .value("districts", place.districts().toArray(String[]::new))
                .value("councilServed", place.councilGss());
    }

    private static String unknown(Conditions conditions, SearchCriteria criteria, Coordinates centre) {
        String unknown = "not l.serves_known";
        if (criteria.keepsToUsualMiles()) {
            conditions.value(
                    "goOut",
                    Arrays.stream(SupportKind.values())
                            .filter(SupportKind::goesOut)
                            .map(SupportKind::slug)
                            .toArray(String[]::new));
            unknown += " and (not l.kinds && cast(:goOut as text[])"
                    + " or l.latitude is null and l.council_gss = :councilServed"
                    + " or " + within(conditions, centre, SearchCriteria.USUAL_MILES) + ")";
        }
        Double miles = criteria.withinMiles();
        return miles == null ? unknown : unknown + " and " + within(conditions, centre, miles);
    }

    private static String within(Conditions conditions, Coordinates centre, double miles) {
        double north = miles / MILES_PER_DEGREE * A_LITTLE_MORE;
        // where degrees of longitude are shortest: at the end that is nearer to the pole
        double east = north / Math.cos(Math.toRadians(centre.latitude() + north));
        conditions.value("degreesNorth", north).value("degreesEast", east).value("miles", miles);
        return WITHIN;
    }
}
