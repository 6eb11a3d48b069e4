package uk.kindred.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Block.Use;
import uk.kindred.pricing.PricedBy;

/**
 * Every set of pieces that one candidate can do: for one person out of one purse, by the hour, living in or as a sharer, and by
 * the day, and by the stay. What can be done in two ways is tried in both.
 */
final class BlockMaker {

    private static final Set<PricedBy> AT_HOME = EnumSet.of(PricedBy.HOURS, PricedBy.LIVE_IN, PricedBy.HOMESHARE);

    private final Locks locks;
    private final Pieces pieces;
    private final Limits limits;
    private final boolean couple;

    BlockMaker(Locks locks, Pieces pieces, Limits limits) {
        this.locks = locks;
        this.pieces = pieces;
        this.limits = limits;
        this.couple = (pieces.of(Whose.PARTNER) | pieces.of(Whose.BOTH)) != 0;
    }

    List<Block> all(int rank, List<Offer> offers) {
        int allowed = 0;
        for (Offer offer : offers) {
            allowed |= offer.allowed() & locks.openTo(offer.candidate());
        }
        List<List<Offer>> byPurse = byPurse(offers);
        CoupleBlocks ofCouple = couple ? ofCouple(rank, byPurse) : null;
        List<Block> blocks = new ArrayList<>();
        for (int some = allowed; some != 0; some = (some - 1) & allowed) {
            addOf(blocks, rank, byPurse, ofCouple, some);
        }
        return blocks;
    }

    /** Those of exactly these pieces. */
    List<Block> of(int rank, List<Offer> offers, int exactly) {
        List<Block> blocks = new ArrayList<>();
        if (!offers.isEmpty() && (exactly & ~locks.openTo(offers.getFirst().candidate())) == 0) {
            List<List<Offer>> byPurse = byPurse(offers);
            addOf(blocks, rank, byPurse, couple ? ofCouple(rank, byPurse) : null, exactly);
        }
        return blocks;
    }

    private void addOf(
            List<Block> blocks, int rank, List<List<Offer>> byPurse, @Nullable CoupleBlocks ofCouple, int some) {
        if (ofCouple != null) {
            blocks.addAll(ofCouple.of(some));
            return;
        }
        for (List<Offer> offers : byPurse) {
            addOfPurse(blocks, rank, offers, some);
        }
    }

    private CoupleBlocks ofCouple(int rank, List<List<Offer>> byPurse) {
        return new CoupleBlocks(pieces, byPurse, (offers, some) -> {
            List<Block> blocks = new ArrayList<>();
            addOfPurse(blocks, rank, offers, some);
            return blocks;
        });
    }

    /** They come in the order of purses. */
    private static List<List<Offer>> byPurse(List<Offer> offers) {
        List<List<Offer>> byPurse = new ArrayList<>();
        for (int first = 0; first < offers.size(); ) {
            int end = first + 1;
            while (end < offers.size()
                    && offers.get(end).purse().equals(offers.get(first).purse())) {
                end++;
            }
            byPurse.add(offers.subList(first, end));
            first = end;
        }
        return byPurse;
    }

    private void addOfPurse(List<Block> blocks, int rank, List<Offer> offers, int some) {
        Offer days = find(offers, PricedBy.DAYS);
        Offer stays = find(offers, PricedBy.STAYS);
        int away = stays == null ? 0 : some & stays.allowed();
        List<Use> nights = places(stays, away);
        if (nights == null) {
            return;
        }
        int present = some & ~away;
        int byDay = days == null ? 0 : present & days.allowed();
        for (int out = byDay; ; out = (out - 1) & byDay) {
            List<Use> places = places(days, out);
            if (places != null) {
                addAtHome(blocks, rank, offers, places, nights, present & ~out);
            }
            if (out == 0) {
                return;
            }
        }
    }

    /** A place at a day service, or away at night, is one person's: null if they cannot be had. */
    private @Nullable List<Use> places(@Nullable Offer offer, int some) {
        if (offer == null || some == 0) {
            return List.of();
        }
        List<Use> places = new ArrayList<>();
        for (Whose whose : Whose.values()) {
            int theirs = some & pieces.of(whose);
            if (theirs != 0) {
                if (!offer.canDo(theirs)) {
                    return null;
                }
                places.add(new Use(offer, theirs, !places.isEmpty()));
            }
        }
        return places;
    }

    private void addAtHome(
            List<Block> blocks, int rank, List<Offer> offers, List<Use> places, List<Use> nights, int atHome) {
        if (atHome == 0) {
            if (!places.isEmpty() || !nights.isEmpty()) {
                add(blocks, rank, null, places, nights);
            }
            return;
        }
        for (Offer offer : offers) {
            if (AT_HOME.contains(offer.way())
                    && (atHome & ~offer.allowed()) == 0
                    && !isLivingInForTwo(offer, atHome)
                    && offer.canDo(atHome)
                    && isBeside(offer, atHome, places)) {
                add(blocks, rank, new Use(offer, atHome), places, nights);
            }
        }
    }

    /** The price of living in is for one person. Nobody said what it is for two. */
    private boolean isLivingInForTwo(Offer offer, int atHome) {
        return offer.way() == PricedBy.LIVE_IN
                && (atHome & pieces.of(Whose.YOU)) != 0
                && (atHome & pieces.of(Whose.PARTNER)) != 0;
    }

    private static boolean isBeside(Offer offer, int atHome, List<Use> places) {
        for (Use out : places) {
            if ((atHome & out.offer().clashesOf(out.pieces())) != 0 || (out.pieces() & offer.clashesOf(atHome)) != 0) {
                return false;
            }
        }
        return true;
    }

    private void add(List<Block> blocks, int rank, @Nullable Use atHome, List<Use> places, List<Use> nights) {
        List<Use> uses = new ArrayList<>(3);
        if (atHome != null) {
            uses.add(atHome);
        }
        uses.addAll(places);
        uses.addAll(nights);
        blocks.add(Block.of(rank, limits, uses));
    }

    static boolean isAtHome(Use use) {
        return AT_HOME.contains(use.offer().way());
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
