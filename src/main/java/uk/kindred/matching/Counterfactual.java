package uk.kindred.matching;

import java.util.List;

/** What would change the best week for the better. */
public sealed interface Counterfactual {

    /** Parcels that would be done besides; none where only something that matters would be better. */
    List<Parcel> gained();

    /** Parcels of the best week that would then be left out, since others count for more. */
    List<Parcel> lost();

    /** In one sentence. */
    String sentence();

    /**
     * The least money more a week at which a week is better in what it does.
     *
     * @param morePence a week
     */
    record MoreMoney(long morePence, long budgetPence, List<Parcel> gained, List<Parcel> lost, String sentence)
            implements Counterfactual {}

    /**
     * A wider search.
     *
     * @param moreListings that do something of what is needed, and could be taken
     * @param better whether the best week would be better
     * @param cheaperPence what the best week would cost less, where it does no more
     */
    record Farther(
            int miles,
            int moreListings,
            boolean better,
            long cheaperPence,
            List<Parcel> gained,
            List<Parcel> lost,
            String sentence)
            implements Counterfactual {}
}
