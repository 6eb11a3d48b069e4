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

    /** Listings that may be ruled out of something, for other weeks, so that the next best of a kind have to be known. */
    private static final int SPARE = 4;

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
        if (isNeeded(block, others, SPARE)) {
            others.removeIf(other -> other.isOf(block) && block.isBetterThan(other));
            others.add(block);
        }
    }

    /** Whether no more listings are ruled out than there are others known for. */
    static boolean isDeepEnough(Set<Ban> bans) {
        return bans.stream()
                        .filter(Ban.OfListing.class::isInstance)
                        .map(ban -> ((Ban.OfListing) ban).rank())
                        .distinct()
                        .count()
                <= SPARE;
    }

    /** The needed blocks of all that nothing forbids, the best first. */
    Map<Integer, List<Block>> without(Set<Ban> bans) {
        Map<Integer, List<Block>> all = new HashMap<>();
        kept.values()
                .forEach(byPieces -> byPieces.forEach((pieces, blocks) -> {
                    for (Block block : blocks) {
                        if (bans.stream().noneMatch(ban -> ban.forbids(block))) {
                            all.computeIfAbsent(pieces, key -> new ArrayList<>())
                                    .add(block);
                        }
                    }
                }));
        all.replaceAll((pieces, blocks) -> needed(blocks));
        return all;
    }

    private List<Block> needed(List<Block> blocks) {
        List<Block> needed = new ArrayList<>();
        blocks.sort(BEST_FIRST);
        for (Block block : blocks) {
            if (isNeeded(block, needed, 0)) {
                needed.add(block);
            }
        }
        return needed;
    }

    /** Not if it is worse than another of the same candidate, or than as many other candidates as a week could have. */
    private boolean isNeeded(Block block, List<Block> others, int spare) {
        int[] better = new int[count - Integer.bitCount(block.pieces()) + 1 + spare];
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
