package uk.kindred.market.reach;

import org.jspecify.annotations.Nullable;
import uk.kindred.directory.AreaServed;
import uk.kindred.places.Coordinates;

/**
 * A listing as one of its kinds, as far as it can be reached.
 *
 * @param listingId by database key
 * @param organisationId by database key; null if not known
 * @param at null if its place is not known closer than by its council
 */
record Option(
        long listingId,
        @Nullable Long organisationId,
        @Nullable Coordinates at,
        AreaServed served) {

    /** How far it is looked or gone, in miles; 0 if distance has nothing to do with it. */
    double miles(double asked) {
        if (at == null || served.england()) {
            return 0;
        }
        if (served.isKnown()) {
            return served.miles() == null ? 0 : served.miles();
        }
        return asked;
    }
}
