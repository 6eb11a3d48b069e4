package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/**
 * All blocks of all candidates, by kind and pieces, without those that no best week can need: where as many others of the
 * kind are better as the week could have beside it, one of these is free and does better in its place.
 */
final class Market {

    private static final Comparator<Block> BEST_FIRST = Comparator.comparingInt(Block::matters)
            .reversed()
            .thenComparingLong(Block::costPence)
            .thenComparingInt(block -> block.candidate().milesTenths())
            .thenComparingInt(Block::rank);

    private final int count;
    private final Map<SupportKind, Map<Integer, List<Block>>> kept = new EnumMap<>(SupportKind.class);

    Market(int count) {
        this.count = count;
    }

    /** To which more may be added. */
    Market copy() {
        Market copy = new Market(count);
        kept.forEach((kind, byPieces) -> {
            Map<Integer, List<Block>> same = new HashMap<>();
            byPieces.forEach((pieces, blocks) -> same.put(pieces, new ArrayList<>(blocks)));
            copy.kept.put(kind, same);
        });
        return copy;
    }

    void add(Block block) {
        List<Block> others = kept.computeIfAbsent(block.kind(), kind -> new HashMap<>())
                .computeIfAbsent(block.pieces(), pieces -> new ArrayList<>());
        if (isNeeded(block, others)) {
            others.removeIf(other -> other.isOf(block) && block.isBetterThan(other));
            others.add(block);
        }
    }

    Set<SupportKind> kinds() {
        return kept.keySet();
    }

    /** The needed blocks of all kinds but these, the best first. */
    Map<Integer, List<Block>> without(Set<SupportKind> banned) {
        Map<Integer, List<Block>> all = new HashMap<>();
        kept.forEach((kind, byPieces) -> {
            if (!banned.contains(kind)) {
                byPieces.forEach((pieces, blocks) ->
                        all.computeIfAbsent(pieces, key -> new ArrayList<>()).addAll(blocks));
            }
        });
        all.replaceAll((pieces, blocks) -> needed(blocks));
        return all;
    }

    private List<Block> needed(List<Block> blocks) {
        List<Block> needed = new ArrayList<>();
        blocks.sort(BEST_FIRST);
        for (Block block : blocks) {
            if (isNeeded(block, needed)) {
                needed.add(block);
            }
        }
        return needed;
    }

    /** Not if it is worse than another of the same candidate, or than as many other candidates as a week could have. */
    private boolean isNeeded(Block block, List<Block> others) {
        int[] better = new int[count - Integer.bitCount(block.pieces()) + 1];
        int found = 0;
        for (Block other : others) {
            if (other.isBetterThan(block)) {
                if (other.isOf(block)) {
                    return false;
                }
                if (!contains(better, found, other.rank())) {
                    better[found++] = other.rank();
                }
                if (found == better.length) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean contains(int[] ranks, int count, int rank) {
        for (int index = 0; index < count; index++) {
            if (ranks[index] == rank) {
                return true;
            }
        }
        return false;
    }
}
