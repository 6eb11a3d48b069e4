package uk.kindred.matching;

import org.jspecify.annotations.Nullable;

/**
 * A part of what is needed that this week does not have, and exactly why.
 *
 * @param sentence the reason, as it stands
 * @param missingPence a week's money that would be enough for it beside the rest of this week; null where money is not what
 *     is missing
 */
public record Unmet(
        Parcel parcel,
        Reason reason,
        String sentence,
        @Nullable Long missingPence) {

    /** The first of these that holds for every candidate that gets so far. */
    public enum Reason {
        /** Nobody within reach does this. */
        NOBODY_DOES_IT,
        /** Those who do it have no place or hours free, or not soon enough, or only for those whom somebody else pays for. */
        NO_ROOM,
        /** Those who do it do not come at these times, or make no visits as short. */
        NOT_THEN,
        /** None of those has what is a must: the language, the faith, the gender. */
        MATTERS,
        /** The way of taking the budget does not pay for any of those. */
        BARRED,
        /** None of those says a price that can be counted on, of whoever pays here. */
        NO_PRICE,
        /** Each of those costs more than the whole budget. */
        TOO_DEAR,
        /** There are some, but in this week the money goes to what counts for more. */
        MONEY,
        /** There are some, but not beside the rest of this week: the hours or the times run into each other. */
        CLASH,
        /** The person has locked something that rules it out. */
        LOCKED,
        /** It could be had, but this week is one that does without a kind of support, or costs least. */
        LEFT_OUT
    }
}
