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
        @Nullable String councilGss) {}
