package uk.kindred.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/**
 * Blocks that make a week.
 *
 * @param ranks of each piece, the rank of who does it: what decides where everything else is the same
 */
record Solution(int mask, List<Block> blocks, Score score, List<Integer> ranks) {

    static Solution of(Pieces pieces, People people, List<Block> blocks) {
        int mask = 0;
        int matters = 0;
        int count = 0;
        long cost = 0;
        int miles = 0;
        Integer[] ranks = new Integer[pieces.count()];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (Block block : blocks) {
            mask |= block.pieces();
            matters += people.matters(block);
            count += people.people(block.pieces());
            cost += block.costPence();
            miles += block.candidate().milesTenths();
            for (int left = block.pieces(); left != 0; left &= left - 1) {
                ranks[Integer.numberOfTrailingZeros(left)] = block.rank();
            }
        }
        Score score = new Score(pieces.points(mask), matters, count, cost, miles);
        return new Solution(mask, List.copyOf(blocks), score, List.of(ranks));
    }

    Set<SupportKind> kinds() {
        EnumSet<SupportKind> kinds = EnumSet.noneOf(SupportKind.class);
        blocks.forEach(block -> kinds.add(block.kind()));
        return kinds;
    }

    /** By the score, and then by the ranks. */
    boolean isBetterThan(Solution other) {
        int compared = score.compareTo(other.score);
        return compared == 0 ? comesBefore(other) : compared > 0;
    }

    /** By the cost, and then as ever. */
    boolean isCheaperThan(Solution other) {
        return score.costPence() == other.score.costPence()
                ? isBetterThan(other)
                : score.costPence() < other.score.costPence();
    }

    private boolean comesBefore(Solution other) {
        for (int piece = 0; piece < ranks.size(); piece++) {
            int compared = ranks.get(piece).compareTo(other.ranks.get(piece));
            if (compared != 0) {
                return compared < 0;
            }
        }
        return false;
    }
}
