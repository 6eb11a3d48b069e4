package uk.kindred.examples;

import uk.kindred.places.Coordinates;

/**
 * Where an example is.
 *
 * @param postcode in whole, or only the district where somebody's home is meant
 * @param centre of that postcode or district
 * @param neighbourhood to name in words; the area as a whole where somebody's home is meant
 */
record Spot(Area.District district, String postcode, Coordinates centre, String neighbourhood) {}
