package uk.kindred.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Block.Use;
import uk.kindred.pricing.PricedBy;

/**
 * Every set of pieces that one candidate can do, out of one purse: by the hour, living in or as a sharer, and by the day, and
 * by the stay. What can be done in two ways is tried in both.
 */
final class BlockMaker {

    private static final Set<PricedBy> AT_HOME = EnumSet.of(PricedBy.HOURS, PricedBy.LIVE_IN, PricedBy.HOMESHARE);

    private final Locks locks;

    BlockMaker(Locks locks) {
        this.locks = locks;
    }

    List<Block> all(int rank, List<Offer> offers) {
        int allowed = 0;
        for (Offer offer : offers) {
            allowed |= offer.allowed() & locks.openTo(offer.candidate());
        }
        List<Block> blocks = new ArrayList<>();
        for (int pieces = allowed; pieces != 0; pieces = (pieces - 1) & allowed) {
            addOf(blocks, rank, offers, pieces);
        }
        return blocks;
    }

    /** Those of exactly these pieces. */
    List<Block> of(int rank, List<Offer> offers, int pieces) {
        List<Block> blocks = new ArrayList<>();
        if (!offers.isEmpty() && (pieces & ~locks.openTo(offers.getFirst().candidate())) == 0) {
            addOf(blocks, rank, offers, pieces);
        }
        return blocks;
    }

    private static void addOf(List<Block> blocks, int rank, List<Offer> offers, int pieces) {
        for (int first = 0; first < offers.size(); ) {
            int end = first + 1;
            while (end < offers.size()
                    && offers.get(end).purse().equals(offers.get(first).purse())) {
                end++;
            }
            addOfPurse(blocks, rank, offers.subList(first, end), pieces);
            first = end;
        }
    }

    private static void addOfPurse(List<Block> blocks, int rank, List<Offer> offers, int pieces) {
        Offer days = find(offers, PricedBy.DAYS);
        Offer stays = find(offers, PricedBy.STAYS);
        int away = stays == null ? 0 : pieces & stays.allowed();
        if (stays != null && away != 0 && !stays.canDo(away)) {
            return;
        }
        Use stay = stays == null || away == 0 ? null : new Use(stays, away);
        int present = pieces & ~away;
        int byDay = days == null ? 0 : present & days.allowed();
        for (int out = byDay; ; out = (out - 1) & byDay) {
            if (days == null || out == 0 || days.canDo(out)) {
                addAtHome(
                        blocks,
                        rank,
                        offers,
                        days == null || out == 0 ? null : new Use(days, out),
                        stay,
                        present & ~out);
            }
            if (out == 0) {
                return;
            }
        }
    }

    private static void addAtHome(
            List<Block> blocks, int rank, List<Offer> offers, @Nullable Use out, @Nullable Use stay, int atHome) {
        if (atHome == 0) {
            if (out != null || stay != null) {
                blocks.add(Block.of(rank, out, stay));
            }
            return;
        }
        for (Offer offer : offers) {
            if (AT_HOME.contains(offer.way())
                    && (atHome & ~offer.allowed()) == 0
                    && offer.canDo(atHome)
                    && (out == null
                            || (atHome & out.offer().clashesOf(out.pieces())) == 0
                                    && (out.pieces() & offer.clashesOf(atHome)) == 0)) {
                blocks.add(Block.of(rank, new Use(offer, atHome), out, stay));
            }
        }
    }

    private static @Nullable Offer find(List<Offer> offers, PricedBy way) {
        for (Offer offer : offers) {
            if (offer.way() == way) {
                return offer;
            }
        }
        return null;
    }
}
