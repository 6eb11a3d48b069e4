package uk.kindred.places;

import org.jspecify.annotations.Nullable;

/**
 * A place that people search near.
 *
 * @param label as shown to people: "OL1 1AA", "Leeds", "Ashford, Kent"
 * @param centre the postcode's point, or the centre of the area
 * @param councilGss ONS code of the council with adult social services there, if known
 * @param district the postcode district of the postcode or sector, or of the area's centre, if known
 */
public record Place(
        String label,
        PlaceType type,
        Coordinates centre,
        @Nullable String councilGss,
        @Nullable String district) {

    /** A postcode, a sector or a district has its district in its label. */
    public Place(String label, PlaceType type, Coordinates centre, @Nullable String councilGss) {
        this(label, type, centre, councilGss, districtIn(label, type));
    }

    Place withDistrict(@Nullable String district) {
        return new Place(label, type, centre, councilGss, district);
    }

    private static @Nullable String districtIn(String label, PlaceType type) {
        return switch (type) {
            case POSTCODE, SECTOR, DISTRICT -> label.split(" ", 2)[0];
            case TOWN, COUNCIL -> null;
        };
    }
}
