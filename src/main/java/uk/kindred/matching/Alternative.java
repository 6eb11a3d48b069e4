package uk.kindred.matching;

import uk.kindred.pricing.PriceRange;

/**
 * The best that the same parcel could have had of anybody else, with the rest of the week as it is, and why it is not in it.
 *
 * @param change what the week would cost more (or less, below nothing) with it, by the higher price
 * @param cost of the parcel alone with that listing
 */
public record Alternative(
        Parcel parcel,
        String chosenId,
        String listingId,
        String name,
        PriceRange cost,
        long change,
        Lost lost,
        String sentence) {

    /** Which part of the objective decided. */
    public enum Lost {
        /** It would not fit in the budget beside the rest. */
        BUDGET,
        /** It has less of what matters. */
        MATTERS,
        /** One more person, or one more for personal care. */
        CONTINUITY,
        /** It costs more. */
        COST,
        /** All the same, but farther away. */
        DISTANCE,
        /** All the same: the order of the public ids decides, which says nothing about either. */
        NOTHING
    }
}
