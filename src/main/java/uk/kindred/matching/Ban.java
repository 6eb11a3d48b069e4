package uk.kindred.matching;

import uk.kindred.directory.SupportKind;

/** Who is not to do a piece, so that a week differs from another. */
sealed interface Ban {

    int piece();

    /** Whether it is meant. */
    boolean isOf(Candidate candidate, int rank);

    default boolean forbids(Block block) {
        return (block.pieces() & 1 << piece()) != 0 && isOf(block.candidate(), block.rank());
    }

    /** Nobody of a kind. */
    record OfKind(SupportKind kind, int piece) implements Ban {

        @Override
        public boolean isOf(Candidate candidate, int rank) {
            return candidate.kind() == kind;
        }
    }

    /** Not this listing. */
    record OfListing(int rank, int piece) implements Ban {

        @Override
        public boolean isOf(Candidate candidate, int other) {
            return rank == other;
        }
    }
}
