package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kindred.matching.Unmet.Reason;

/** A request before some candidates: what each can do of it, and the blocks of which weeks are made. */
final class Field {

    private static final Comparator<Candidate> NEAREST_FIRST =
            Comparator.comparingInt(Candidate::milesTenths).thenComparing(Candidate::id);

    private final MatchRequest request;
    private final Pieces pieces;
    private final Screen screen;
    private final Mattering mattering;
    private final Locks locks;
    private final Offers offers;
    private final People people;
    private final Limits limits;
    private final BlockMaker maker;
    private final Market market;
    private final List<Candidate> ranked;
    private final Map<Integer, List<Offer>> offersByRank;
    private final Map<Integer, Reason> reasons = new LinkedHashMap<>();
    private final Map<SolverKey, Solver> solvers = new HashMap<>();

    Field(MatchRequest request, Pieces pieces, List<Candidate> candidates) {
        this.request = request;
        this.pieces = pieces;
        this.screen = new Screen(request, pieces);
        this.mattering = new Mattering(request, pieces, screen);
        this.locks = new Locks(request, pieces);
        this.offers = new Offers(request, pieces, screen, mattering);
        this.people = new People(pieces.mask(Parcel::isPersonal), mattering.perPerson());
        this.limits = Limits.of(request.money());
        this.maker = new BlockMaker(locks, pieces, limits);
        this.market = new Market(pieces.count());
        this.ranked = ranked(request, candidates);
        this.offersByRank = new LinkedHashMap<>();
        addFrom(0);
    }

    /** @param more of whom none comes before any of the nearer ones, who keep what was worked out of them */
    private Field(Field nearer, List<Candidate> more) {
        this.request = nearer.request;
        this.pieces = nearer.pieces;
        this.screen = nearer.screen;
        this.mattering = nearer.mattering;
        this.locks = nearer.locks;
        this.offers = nearer.offers;
        this.people = nearer.people;
        this.limits = nearer.limits;
        this.maker = nearer.maker;
        this.market = nearer.market.copy();
        this.ranked = more;
        this.offersByRank = new LinkedHashMap<>(nearer.offersByRank);
        addFrom(nearer.ranked.size());
    }

    /** The same request before these candidates, the present ones among them. */
    Field wider(List<Candidate> candidates) {
        List<Candidate> more = ranked(request, candidates);
        boolean beyond =
                more.size() >= ranked.size() && more.subList(0, ranked.size()).equals(ranked);
        return beyond ? new Field(this, more) : new Field(request, pieces, candidates);
    }

    private static List<Candidate> ranked(MatchRequest request, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !request.without().contains(candidate.id()))
                .sorted(NEAREST_FIRST)
                .toList();
    }

    private void addFrom(int first) {
        for (int rank = first; rank < ranked.size(); rank++) {
            List<Offer> made = offers.of(ranked.get(rank));
            if (!made.isEmpty()) {
                offersByRank.put(rank, made);
                maker.all(rank, made).forEach(market::add);
            }
        }
    }

    MatchRequest request() {
        return request;
    }

    Pieces pieces() {
        return pieces;
    }

    Screen screen() {
        return screen;
    }

    Mattering mattering() {
        return mattering;
    }

    Locks locks() {
        return locks;
    }

    Offers offers() {
        return offers;
    }

    /** Of the money that there is. */
    Limits limits() {
        return limits;
    }

    People people() {
        return people;
    }

    List<Candidate> candidates() {
        return ranked;
    }

    private record SolverKey(Set<Ban> bans, int required) {}

    /** Of all weeks. */
    Solver solver() {
        return solver(Set.of(), 0);
    }

    /** Whose bounds are worked out once for all that is asked of it. @param required bits of what every week has to have */
    Solver solver(Set<Ban> bans, int required) {
        return solvers.computeIfAbsent(
                new SolverKey(bans, required),
                key -> new Solver(pieces, people, locks.mask() | required, market.without(bans), limits));
    }

    /** All that any best week may need, by pieces. */
    Map<Integer, List<Block>> blocks() {
        return market.without(Set.of());
    }

    /** Ranks of those that can be taken for something, nearest first. */
    Set<Integer> able() {
        return offersByRank.keySet();
    }

    /** Ranks of those that can do the piece, nearest first. */
    List<Integer> able(int piece) {
        List<Integer> able = new ArrayList<>();
        offersByRank.forEach((rank, made) -> {
            if (made.stream().anyMatch(offer -> (offer.allowed() & 1 << piece) != 0)) {
                able.add(rank);
            }
        });
        return able;
    }

    /** What the candidate of this rank can do exactly these pieces by; none if it cannot do them together. */
    List<Block> blocks(int rank, int exactly) {
        return maker.of(rank, offersByRank.getOrDefault(rank, List.of()), exactly);
    }

    /** Of a piece that nobody can do: how far those get who get farthest. */
    Reason reason(int piece) {
        return reasons.computeIfAbsent(
                piece,
                key -> ranked.stream()
                        .flatMap(candidate -> Optional.ofNullable(offers.obstacle(candidate, piece)).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(Reason.NOBODY_DOES_IT));
    }

    /** How many do something of what is needed, whether or not they can be taken. */
    int considered() {
        return (int) ranked.stream().filter(this::doesSomething).count();
    }

    private boolean doesSomething(Candidate candidate) {
        for (int piece = 0; piece < pieces.count(); piece++) {
            int wanted = piece;
            if (candidate.ways().stream().anyMatch(way -> screen.does(candidate, wanted, way))) {
                return true;
            }
        }
        return false;
    }
}
