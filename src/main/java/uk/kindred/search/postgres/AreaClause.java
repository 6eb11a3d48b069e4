package uk.kindred.search.postgres;

import org.jspecify.annotations.Nullable;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Place;
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

    /** @param onlyUnknown only services that do not say which area they serve */
    static void add(Conditions conditions, Place near, @Nullable Double withinMiles, boolean onlyUnknown) {
        ServedPlace place = ServedPlace.of(near);
        String unknown = "not l.serves_known";
        if (withinMiles != null) {
            unknown += " and " + WITHIN;
            conditions
                    .value("boxMetres", withinMiles * Coordinates.METRES_PER_MILE * 1.01 + 10)
                    .value("miles", withinMiles);
        }
        conditions
                .add(onlyUnknown ? unknown : "(" + unknown + " or " + SERVED + ")")
                .value("districts", place.districts().toArray(String[]::new))
                .value("councilServed", place.councilGss());
    }
}
