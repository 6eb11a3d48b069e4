package uk.kindred.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would change the best week. */
public sealed interface Counterfactual {

    /** Parcels that would be done besides; none where only something that matters, or the cost, would be better. */
    List<Parcel> gained();

    /** Parcels of the best week that would then be left out, since others count for more. */
    List<Parcel> lost();

    /** In one sentence, with days and amounts. */
    String sentence();

    /** Another sum in one of the funds: null of miles. */
    default @Nullable Fund fund() {
        return null;
    }

    /** Whether it adds the same, by more in the same fund. */
    default boolean isTheSameAs(Counterfactual other) {
        Fund mine = fund();
        Fund theirs = other.fund();
        return mine != null && theirs != null && mine.with(0).equals(theirs.with(0)) && gained().equals(other.gained());
    }

    /**
     * The least sum a week at which the best week keeps all that this one does, and does more. All is named that the best
     * week at that sum does besides.
     *
     * @param fund with so much in it
     * @param morePence a week
     * @param budgetPence of all money together
     */
    record MoreMoney(Fund fund, long morePence, long budgetPence, List<Parcel> gained, String sentence)
            implements Counterfactual {

        @Override
        public List<Parcel> lost() {
            return List.of();
        }
    }

    /**
     * Where the best week lacks something that must be: the least sum a week for all that must be together, or for as much
     * of it as can be had for any money.
     *
     * @param fund with so much in it
     * @param all whether it is for all that must be
     */
    record AllMusts(
            Fund fund,
            long morePence,
            long budgetPence,
            boolean all,
            List<Parcel> gained,
            List<Parcel> lost,
            String sentence)
            implements Counterfactual {}

    /** The least sum a week that would do for the same parcels, with less of what matters or more different people. */
    record LessMoney(long lessPence, long budgetPence, String sentence) implements Counterfactual {

        @Override
        public List<Parcel> gained() {
            return List.of();
        }

        @Override
        public List<Parcel> lost() {
            return List.of();
        }
    }

    /**
     * A wider search.
     *
     * @param moreListings that do something of what is needed, and could be taken
     * @param better whether the best week would keep all that this one does, and do more or have more of what matters
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
