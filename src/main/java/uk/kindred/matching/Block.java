package uk.kindred.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;

/**
 * One candidate with all the pieces that it does in a week.
 *
 * @param rank of the candidate, by distance and then id
 * @param pieces bits
 * @param clashes bits of pieces that nobody else can do then
 * @param matters points, without what each person takes off
 * @param uses of its offers, and which pieces in each
 */
record Block(Candidate candidate, int rank, int pieces, int clashes, int matters, long costPence, List<Use> uses) {

    /** An offer, and what is taken of it. */
    record Use(Offer offer, int pieces) {}

    static Block of(int rank, @Nullable Use... some) {
        List<Use> uses = Arrays.stream(some)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
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
            cost -= Math.min(fixed, again);
            fixed = Math.max(fixed, again);
        }
        return new Block(uses.getFirst().offer.candidate(), rank, pieces, clashes & ~pieces, matters, cost, uses);
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
        if (matters != other.matters || costPence != other.costPence) {
            return true;
        }
        return candidate.milesTenths() != other.candidate.milesTenths()
                ? candidate.milesTenths() < other.candidate.milesTenths()
                : rank <= other.rank;
    }
}
