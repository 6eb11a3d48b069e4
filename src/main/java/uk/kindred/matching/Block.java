package uk.kindred.matching;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.directory.SupportKind;

/**
 * One candidate with all the pieces that it does in a week.
 *
 * @param rank of the candidate, by distance and then id
 * @param pieces bits
 * @param clashes bits of pieces that nobody else can do then
 * @param matters points, without what each person takes off
 * @param taken what it takes of each limit of money but the first, which is the whole cost's
 * @param uses of its offers, and which pieces in each
 */
record Block(
        Candidate candidate,
        int rank,
        int pieces,
        int clashes,
        int matters,
        long costPence,
        long[] taken,
        List<Use> uses) {

    /**
     * An offer, and what is taken of it.
     *
     * @param again whether it is a second person's place at a day service, who pays again what everybody pays each week
     */
    record Use(Offer offer, int pieces, boolean again) {

        Use(Offer offer, int pieces) {
            this(offer, pieces, false);
        }
    }

    /** @param uses out of one purse */
    static Block of(int rank, Limits limits, List<Use> uses) {
        int pieces = 0;
        int clashes = 0;
        int matters = 0;
        long cost = 0;
        long fixed = 0;
        for (Use use : uses) {
            pieces |= use.pieces;
            clashes |= use.offer.clashesOf(use.pieces);
            matters += use.offer.mattersOf(use.pieces);
            cost += use.offer.cost().of(use.pieces);
            long again = use.offer.cost().fixedPence();
            // what everybody pays each week is paid once
            cost -= use.again ? 0 : Math.min(fixed, again);
            fixed = Math.max(fixed, again);
        }
        Offer first = uses.getFirst().offer;
        long[] taken = limits.taken(first.purse().fund(), cost);
        return new Block(first.candidate(), rank, pieces, clashes & ~pieces, matters, cost, taken, List.copyOf(uses));
    }

    /** With what the same candidate does out of another purse. */
    Block and(Block other) {
        List<Use> all = new ArrayList<>(uses);
        all.addAll(other.uses);
        long[] sum = taken.clone();
        for (int limit = 0; limit < sum.length; limit++) {
            sum[limit] += other.taken[limit];
        }
        int both = pieces | other.pieces;
        return new Block(
                candidate,
                rank,
                both,
                (clashes | other.clashes) & ~both,
                matters + other.matters,
                costPence + other.costPence,
                sum,
                all);
    }

    /** Of a limit of money, by its place. */
    long cost(int limit) {
        return limit == Limits.ALL ? costPence : taken[limit - 1];
    }

    SupportKind kind() {
        return candidate.kind();
    }

    boolean isOf(Block other) {
        return rank == other.rank;
    }

    /** Whether it may stand wherever the other stands, of the same pieces, and the week is better with it. */
    boolean isBetterThan(Block other) {
        if ((clashes & ~other.clashes) != 0 || matters < other.matters || costPence > other.costPence) {
            return false;
        }
        for (int limit = 0; limit < taken.length; limit++) {
            if (taken[limit] > other.taken[limit]) {
                return false;
            }
        }
        if (matters != other.matters || costPence != other.costPence) {
            return true;
        }
        return candidate.milesTenths() != other.candidate.milesTenths()
                ? candidate.milesTenths() < other.candidate.milesTenths()
                : rank <= other.rank;
    }
}
