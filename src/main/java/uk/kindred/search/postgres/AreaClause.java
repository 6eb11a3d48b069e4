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

    /** The index answers with a box that is a little too big (its Earth is larger by a thousandth), the formula decides. */
    private static final String WITHIN = """
            l.latitude is not null
            and earth_box(ll_to_earth(:latitude, :longitude), :boxMetres) @> ll_to_earth(l.latitude, l.longitude)
            and miles_between(:latitude, :longitude, l.latitude, l.longitude) <= :miles""";

    private AreaClause() {}

    static void add(Conditions conditions, SearchCriteria criteria, Place near) {
        ServedPlace place = ServedPlace.of(near);
        boolean sure = criteria.wishes().sureToServe();
        if (sure) {
            conditions.add("(" + SERVED + ")");
        }
        if (criteria.placeUnknown()) {
            conditions.add(unknown(conditions, criteria));
        } else if (!sure) {
            conditions.add("(" + unknown(conditions, criteria) + " or " + SERVED + ")");
        }
        conditions
                .value("districts", place.districts().toArray(String[]::new))
                .value("councilServed", place.councilGss());
    }

    private static String unknown(Conditions conditions, SearchCriteria criteria) {
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
                    + " or " + within(conditions, SearchCriteria.USUAL_MILES) + ")";
        }
        Double miles = criteria.withinMiles();
        return miles == null ? unknown : unknown + " and " + within(conditions, miles);
    }

    private static String within(Conditions conditions, double miles) {
        conditions
                .value("boxMetres", miles * Coordinates.METRES_PER_MILE * 1.01 + 10)
                .value("miles", miles);
        return WITHIN;
    }
}
