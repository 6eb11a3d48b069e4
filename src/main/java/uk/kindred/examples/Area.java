package uk.kindred.examples;

import java.util.List;
import uk.kindred.places.Council;

/**
 * An area whose market is made up.
 *
 * @param slug its column in the tables
 * @param phonePrefix of numbers that Ofcom keeps for drama, and rings nowhere
 * @param pricePercent how dear it is, of the tables' prices
 */
record Area(
        String slug,
        Council council,
        String phonePrefix,
        int pricePercent,
        List<Council> neighbours,
        List<District> districts) {

    /** @param weight how much of the market is here, beside the other districts */
    record District(String name, String town, int weight, List<String> neighbourhoods) {}
}
