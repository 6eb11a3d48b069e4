package uk.kindred.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts that are to stay as they are; those of parcels that are no longer asked for lapse. */
final class Locks {

    private final Pieces pieces;
    private final Map<Integer, String> byPiece = new HashMap<>();

    Locks(MatchRequest request, Pieces pieces) {
        this.pieces = pieces;
        for (int piece = 0; piece < pieces.count(); piece++) {
            String id = pieces.get(piece).id();
            int locked = piece;
            request.locks().stream()
                    .filter(lock -> lock.parcelId().equals(id))
                    .findFirst()
                    .ifPresent(lock -> byPiece.put(locked, lock.listingId()));
        }
    }

    boolean isEmpty() {
        return byPiece.isEmpty();
    }

    /** Bits of the pieces that every week has to have. */
    int mask() {
        return byPiece.keySet().stream().mapToInt(piece -> 1 << piece).reduce(0, (one, other) -> one | other);
    }

    /** Bits of the pieces that are not another's. */
    int openTo(Candidate candidate) {
        int open = -1;
        for (Map.Entry<Integer, String> lock : byPiece.entrySet()) {
            if (!lock.getValue().equals(candidate.id())) {
                open &= ~(1 << lock.getKey());
            }
        }
        return open;
    }

    /** Of those that cannot be kept, even alone and with any money, each in a sentence; else that they do not go together. */
    List<String> broken(Offers offers, List<Candidate> candidates) {
        List<String> broken = new ArrayList<>();
        for (int piece = 0; piece < pieces.count(); piece++) {
            String id = byPiece.get(piece);
            if (id != null) {
                int locked = piece;
                candidates.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .ifPresentOrElse(
                                candidate -> {
                                    if (offers.obstacle(candidate, locked) != null) {
                                        broken.add(candidate.name() + " cannot do this any more: " + named(locked));
                                    }
                                },
                                () -> broken.add("What you kept is not to be had any more: " + named(locked)));
            }
        }
        if (broken.isEmpty()) {
            broken.add(
                    "What you kept does not fit in the budget, or not together. Let go of a part, or raise the budget.");
        }
        return broken;
    }

    private String named(int piece) {
        return Words.helps(pieces.get(piece)) + ".";
    }
}
