package uk.kindred.places;

import org.jspecify.annotations.Nullable;

/**
 * A place that people search near.
 *
 * @param label as shown to people: "OL1 1AA", "Leeds", "Ashford, Kent"
 * @param centre the postcode's point, or the centre of the area
 * @param councilGss ONS code of the council with adult social services there, if known
 */
public record Place(
        String label,
        PlaceType type,
        Coordinates centre,
        @Nullable String councilGss) {

    /** The postcode district of a postcode, of a sector or of itself; null for towns and councils, which have many. */
    public @Nullable String district() {
        return switch (type) {
            case POSTCODE, SECTOR, DISTRICT -> label.split(" ", 2)[0];
            case TOWN, COUNCIL -> null;
        };
    }
}
