package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Ruling;
import uk.kindred.matching.Unmet.Reason;
import uk.kindred.pricing.EmployerShare;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/** What each candidate offers, by the rules that no week breaks. */
final class Offers {

    private final Pieces pieces;
    private final Screen screen;
    private final Mattering mattering;
    private final Placing placing;
    private final List<Purse> purses;
    private final EmployerShare share;
    private final Demands demands;

    Offers(MatchRequest request, Pieces pieces, Screen screen, Mattering mattering) {
        this.pieces = pieces;
        this.screen = screen;
        this.mattering = mattering;
        this.placing = new Placing(pieces);
        this.purses = Purse.of(request.money());
        this.share = EmployerShare.on(request.on());
        this.demands = new Demands(pieces);
    }

    /** Each with something that it may do, in the order of ways and purses. */
    List<Offer> of(Candidate candidate) {
        int times = Placing.times(candidate);
        List<Offer> offers = new ArrayList<>();
        for (Purse purse : purses) {
            for (PricedBy way : candidate.ways()) {
                Offer offer = offer(candidate, purse, way, times);
                if (offer != null) {
                    offers.add(offer);
                }
            }
        }
        return offers;
    }

    private @Nullable Offer offer(Candidate candidate, Purse purse, PricedBy way, int times) {
        Tariff tariff = candidate.tariffs().get(purse.payer());
        if (tariff == null) {
            return null;
        }
        List<List<Slot>> placed = new ArrayList<>(Collections.nCopies(pieces.count(), List.<Slot>of()));
        int open = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (purse.mayPayFor(pieces.get(piece)) && screen.does(candidate, piece, way)) {
                Optional<List<Slot>> slots = placing.of(piece, candidate, way, times);
                if (screen.obstacle(candidate, piece, way, purse, slots.isPresent()) == null) {
                    placed.set(piece, slots.orElseThrow());
                    open |= 1 << piece;
                }
            }
        }
        WayCost cost = new WayCost(tariff, way, candidate.employer(), share);
        int allowed = demands.price(cost, candidate, way, open, placed);
        int[] matters = new int[pieces.count()];
        int[] clashes = new int[pieces.count()];
        boolean out = isOut(candidate, way);
        int[] overlaps = out ? clashes : new int[pieces.count()];
        int[] minutes = new int[pieces.count()];
        for (int left = allowed; left != 0; left &= left - 1) {
            int piece = Integer.numberOfTrailingZeros(left);
            matters[piece] = mattering.points(candidate, piece, way);
            minutes[piece] = screen.minutes(piece);
            clashes[piece] = out ? pieces.atHomeWhileOut(piece, placed.get(piece)) : pieces.clashes(piece);
            if (!out) {
                overlaps[piece] = pieces.overlaps(piece);
            }
        }
        int fed = out && candidate.meals() && allowed != 0 ? meals(placed, clashes, allowed) : 0;
        return allowed == 0
                ? null
                : new Offer(
                        candidate, purse, way, allowed | fed, placed, matters, clashes, overlaps, minutes, fed, cost);
    }

    private static boolean isOut(Candidate candidate, PricedBy way) {
        return way == PricedBy.DAYS && candidate.wholeDays();
    }

    /** Noon meals on days on which the person is out: they are had there, and no visit is missed. */
    private int meals(List<List<Slot>> placed, int[] clashes, int allowed) {
        int fed = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            int meal = piece;
            if ((allowed & 1 << piece) == 0 && isNoonMeal(pieces.get(piece))) {
                for (int outing = 0; outing < pieces.count(); outing++) {
                    if ((allowed & 1 << outing) != 0
                            && (clashes[outing] & 1 << meal) != 0
                            && pieces.get(outing).whose() == pieces.get(meal).whose()
                            && placed.get(outing).stream()
                                    .map(Slot::day)
                                    .toList()
                                    .containsAll(pieces.get(meal).days())) {
                        clashes[meal] = pieces.clashes(meal);
                        placed.set(meal, pieces.get(meal).slots());
                        fed |= 1 << meal;
                    }
                }
            }
        }
        return fed;
    }

    private static boolean isNoonMeal(Parcel parcel) {
        return parcel.helps().equals(List.of(HelpWith.MEALS)) && !parcel.isFlexible();
    }

    /** The rule that bars the candidate from a piece; null if none does. */
    @Nullable
    Ruling barredBy(Candidate candidate, int piece) {
        for (Purse purse : payingFor(piece)) {
            for (PricedBy way : candidate.ways()) {
                if (screen.does(candidate, piece, way) && screen.isBarred(candidate, piece, way, purse)) {
                    return screen.ruling(candidate, piece, way, purse);
                }
            }
        }
        return null;
    }

    /** How far the candidate gets with a piece: the last obstacle of its ways and purses; null if there is none. */
    @Nullable
    Reason obstacle(Candidate candidate, int piece) {
        int times = Placing.times(candidate);
        Reason farthest = Reason.NOBODY_DOES_IT;
        for (Purse purse : payingFor(piece)) {
            for (PricedBy way : candidate.ways()) {
                boolean placed = screen.does(candidate, piece, way)
                        && placing.of(piece, candidate, way, times).isPresent();
                Reason reason = screen.obstacle(candidate, piece, way, purse, placed);
                if (reason == null) {
                    Offer offer = offer(candidate, purse, way, times);
                    if (offer != null && (offer.allowed() & 1 << piece) != 0) {
                        return null;
                    }
                    reason = unpriced(candidate, piece, way);
                }
                farthest = reason.compareTo(farthest) > 0 ? reason : farthest;
            }
        }
        return farthest;
    }

    private List<Purse> payingFor(int piece) {
        return purses.stream()
                .filter(purse -> purse.mayPayFor(pieces.get(piece)))
                .toList();
    }

    /** Of what it does by all rules but the shortest visit's, and has no price for. */
    private Reason unpriced(Candidate candidate, int piece, PricedBy way) {
        if (!Screen.isLongEnough(
                candidate, pieces.get(piece).form(), pieces.get(piece).minutes(), way)) {
            return Reason.NOT_THEN;
        }
        // an agency that says no price for living in is not taken to do that as well
        return way == candidate.ways().getFirst() ? Reason.NO_PRICE : Reason.NOBODY_DOES_IT;
    }
}
