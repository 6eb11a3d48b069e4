package uk.kindred.matching;

import java.util.EnumSet;
import java.util.Set;
import uk.kindred.pricing.PricedBy;

/** How much of what matters a candidate has for a piece: for each matter, the quarters of an hour in which it is there. */
final class Mattering {

    /** With the wish for few people: one fewer counts as much as ten hours a week with somebody of the language. */
    static final int A_PERSON = 40;

    private static final int QUARTER = 15;

    private final MatchRequest request;
    private final Pieces pieces;
    private final Screen screen;

    Mattering(MatchRequest request, Pieces pieces, Screen screen) {
        this.request = request;
        this.pieces = pieces;
        this.screen = screen;
    }

    Set<Matter> met(Candidate candidate, int piece, PricedBy way) {
        EnumSet<Matter> met = EnumSet.noneOf(Matter.class);
        for (Matter matter : request.matters().asked()) {
            if (isMet(matter, candidate, piece, way)) {
                met.add(matter);
            }
        }
        return met;
    }

    int points(Candidate candidate, int piece, PricedBy way) {
        return met(candidate, piece, way).size() * weight(piece);
    }

    /** With the wish for few people, what each of them takes off. */
    int perPerson() {
        return request.matters().wanted().contains(Matter.CONTINUITY) ? A_PERSON : 0;
    }

    private int weight(int piece) {
        Parcel parcel = pieces.get(piece);
        return parcel.form().isByTheYear() ? parcel.times() : Math.max(1, parcel.weeklyMinutes() / QUARTER);
    }

    private boolean isMet(Matter matter, Candidate candidate, int piece, PricedBy way) {
        boolean outing = pieces.get(piece).form() == Form.OUTINGS;
        return switch (matter) {
            case LANGUAGE, FAITH, GENDER ->
                screen.concerns(matter, piece) && Screen.has(candidate, matter, request.matters());
            // in a group, in a carer's family, or with a sharer: among people, and not with a worker alone
            case COMPANY -> outing && (way == PricedBy.DAYS || way == PricedBy.HOMESHARE);
            case GETTING_OUT -> outing && way == PricedBy.DAYS;
            case CONTINUITY -> false;
        };
    }
}
