package uk.kindred.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Block.Use;
import uk.kindred.pricing.PricedBy;

/**
 * What one candidate does for a couple. What it does for one of them is out of one purse, so is what it does for both together,
 * and all that is out of the same purse is charged together: visits that adjoin are one.
 */
final class CoupleBlocks {

    private static final List<Whose> GROUPS = List.of(Whose.values());

    private final Pieces pieces;
    private final List<List<Offer>> byPurse;
    private final BiFunction<List<Offer>, Integer, List<Block>> ofPurse;
    private final List<Map<Integer, List<Block>>> known = new ArrayList<>();

    /** @param ofPurse what can be done out of one purse, of exactly some pieces */
    CoupleBlocks(Pieces pieces, List<List<Offer>> byPurse, BiFunction<List<Offer>, Integer, List<Block>> ofPurse) {
        this.pieces = pieces;
        this.byPurse = byPurse;
        this.ofPurse = ofPurse;
        byPurse.forEach(offers -> known.add(new HashMap<>()));
    }

    /** Of exactly these pieces, however they are paid for. */
    List<Block> of(int exactly) {
        List<Block> blocks = new ArrayList<>();
        assign(0, exactly, new int[byPurse.size()], blocks);
        return blocks;
    }

    private void assign(int group, int exactly, int[] byPurseMasks, List<Block> blocks) {
        if (group == GROUPS.size()) {
            combine(0, null, byPurseMasks, blocks);
            return;
        }
        int some = exactly & pieces.of(GROUPS.get(group));
        if (some == 0) {
            assign(group + 1, exactly, byPurseMasks, blocks);
            return;
        }
        for (int purse = 0; purse < byPurse.size(); purse++) {
            if (byPurse.get(purse).getFirst().purse().whose().meets(GROUPS.get(group))) {
                byPurseMasks[purse] |= some;
                assign(group + 1, exactly, byPurseMasks, blocks);
                byPurseMasks[purse] &= ~some;
            }
        }
    }

    private void combine(int purse, @Nullable Block sofar, int[] masks, List<Block> blocks) {
        if (purse == masks.length) {
            if (sofar != null) {
                blocks.add(sofar);
            }
            return;
        }
        if (masks[purse] == 0) {
            combine(purse + 1, sofar, masks, blocks);
            return;
        }
        for (Block block : paid(purse, masks[purse])) {
            if (sofar == null) {
                combine(purse + 1, block, masks, blocks);
            } else if (goTogether(sofar, block)) {
                combine(purse + 1, sofar.and(block), masks, blocks);
            }
        }
    }

    private List<Block> paid(int purse, int some) {
        return known.get(purse).computeIfAbsent(some, key -> ofPurse.apply(byPurse.get(purse), key));
    }

    /** Nobody is at two places at once, works longer than they can, or lives in for two prices. */
    private static boolean goTogether(Block one, Block other) {
        if ((one.clashes() & other.pieces()) != 0 || (other.clashes() & one.pieces()) != 0) {
            return false;
        }
        for (Use first : one.uses()) {
            for (Use second : other.uses()) {
                if (BlockMaker.isAtHome(first) && BlockMaker.isAtHome(second) && !goTogether(first, second)) {
                    return false;
                }
            }
        }
        return busy(one) + busy(other) <= Screen.capacity(one.candidate(), PricedBy.HOURS);
    }

    private static boolean goTogether(Use one, Use other) {
        return one.offer().way() == PricedBy.HOURS
                && other.offer().way() == PricedBy.HOURS
                && (one.offer().overlapsOf(one.pieces()) & other.pieces()) == 0
                && (other.offer().overlapsOf(other.pieces()) & one.pieces()) == 0;
    }

    private static long busy(Block block) {
        long sum = 0;
        for (Use use : block.uses()) {
            sum += use.offer().way() == PricedBy.HOURS ? use.offer().busy(use.pieces()) : 0;
        }
        return sum;
    }
}
