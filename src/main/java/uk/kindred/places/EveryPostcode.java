package uk.kindred.places;

import org.jspecify.annotations.Nullable;

/**
 * Every live English postcode that has a point, for sums over all of them: rows in the order of their text, read in memory.
 * A sector is a number here, since there are millions of look-ups; {@link #sectorName} tells it.
 */
public interface EveryPostcode {

    int size();

    /** @param row from 0 */
    Postcode postcodeAt(int row);

    Coordinates coordinatesAt(int row);

    /** The sector's number; rows of one sector stand together. */
    int sectorAt(int row);

    /** "LS6 3" */
    String sectorName(int sector);

    /** The council with adult social services, by the code that {@link Council} has; null if the source gives none. */
    @Nullable
    String councilAt(int row);
}
