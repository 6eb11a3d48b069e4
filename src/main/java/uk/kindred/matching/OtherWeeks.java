package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Weeks that are truly different: each is the best of all in which, beside every week before it, at least one share of that
 * week is done by others. They have all that must be that the first has.
 *
 * <p>A share is help of one sort or several that is at least a quarter of a week's parcels. It is done by others where those
 * of its parcels that are most often in a week are all done, and none by whoever did it: so that what the others cannot do,
 * at the weekend perhaps, may stay as it was.
 */
final class OtherWeeks {

    private static final int QUARTERS = 4;

    /** By kinds, and as many by listings, so that an answer comes in time: then the best of what was found is taken. */
    private static final int MOST_SEARCHES = 6;

    private final Field field;
    private final int musts;
    private final Map<Rule, Optional<Solution>> known = new HashMap<>();
    private final Map<By, Integer> searches = new EnumMap<>(By.class);
    private boolean proven = true;

    /** @param first the best of all @param musts bits of its pieces that every week has to have */
    OtherWeeks(Field field, Solution first, int musts) {
        this.field = field;
        this.musts = musts;
        known.put(new Rule(musts, Set.of()), Optional.of(first));
    }

    /** What makes others of those who do a share. */
    enum By {
        KIND,
        LISTING
    }

    /** A part of a week that others could do: which pieces, and who is not to do them. */
    record Share(int pieces, Set<Ban> bans) {

        /** Whether others do all of it in that week. */
        boolean isDoneByOthersIn(Solution week) {
            return (week.mask() & pieces) == pieces
                    && week.blocks().stream().noneMatch(block -> bans.stream().anyMatch(ban -> ban.forbids(block)));
        }
    }

    /** What a week has to keep to. */
    private record Rule(int required, Set<Ban> bans) {

        Rule and(Share share) {
            Set<Ban> all = new HashSet<>(bans);
            all.addAll(share.bans);
            return new Rule(required | share.pieces, Set.copyOf(all));
        }
    }

    /** A week and who was not to do what in it. */
    record Found(Solution solution, Set<Ban> banned) {}

    private record Tried(Solution solution, Rule rule) {}

    boolean isProven() {
        return proven;
    }

    /** Empty if there is none that differs from all of these. */
    Optional<Found> next(By by, List<Solution> shown) {
        PriorityQueue<Tried> open = new PriorityQueue<>(Comparator.comparing(
                Tried::solution, (one, other) -> one.isBetterThan(other) ? -1 : other.isBetterThan(one) ? 1 : 0));
        Set<Rule> tried = new HashSet<>();
        push(by, open, tried, new Rule(musts, Set.of()));
        while (!open.isEmpty()) {
            Tried found = open.remove();
            Optional<Solution> alike = shown.stream()
                    .filter(week ->
                            shares(week, by).stream().noneMatch(share -> share.isDoneByOthersIn(found.solution)))
                    .findFirst();
            if (alike.isEmpty()) {
                return Optional.of(new Found(found.solution, found.rule.bans));
            }
            shares(alike.get(), by).forEach(share -> push(by, open, tried, found.rule.and(share)));
        }
        return Optional.empty();
    }

    private void push(By by, PriorityQueue<Tried> open, Set<Rule> tried, Rule rule) {
        if (tried.add(rule)) {
            best(by, rule).ifPresent(solution -> open.add(new Tried(solution, rule)));
        }
    }

    private Optional<Solution> best(By by, Rule rule) {
        Optional<Solution> before = known.get(rule);
        if (before != null) {
            return before;
        }
        if (searches.getOrDefault(by, 0) >= MOST_SEARCHES || !Market.isDeepEnough(rule.bans)) {
            return Optional.empty();
        }
        searches.merge(by, 1, Integer::sum);
        Solver solver = field.solver(rule.bans, rule.required);
        Optional<Solution> best = solver.best(field.limits());
        proven &= solver.isProven();
        known.put(rule, best);
        return best;
    }

    /** The biggest first; help of the same sort is never in two. */
    List<Share> shares(Solution week, By by) {
        List<Share> shares = new ArrayList<>();
        int done = Integer.bitCount(week.mask());
        int all = 0;
        int main = 0;
        for (int sort : sorts(week.mask())) {
            all |= sort;
            main |= mostOften(sort);
            if (QUARTERS * Integer.bitCount(all) >= done) {
                shares.add(new Share(main, bans(week, main, by)));
                all = 0;
                main = 0;
            }
        }
        return shares;
    }

    /** Pieces of the same help, as bits; those of the most pieces first. */
    private List<Integer> sorts(int mask) {
        Map<List<HelpWith>, Integer> byHelp = new LinkedHashMap<>();
        for (int left = mask; left != 0; left &= left - 1) {
            int piece = Integer.numberOfTrailingZeros(left);
            byHelp.merge(field.pieces().get(piece).helps(), 1 << piece, (one, other) -> one | other);
        }
        List<Integer> sorts = new ArrayList<>(byHelp.values());
        sorts.sort(Comparator.comparingInt(sort -> -Integer.bitCount(sort)));
        return sorts;
    }

    private int mostOften(int sort) {
        int most =
                field.pieces().list(sort).stream().mapToInt(Parcel::times).max().orElseThrow();
        return sort & field.pieces().mask(parcel -> parcel.times() == most);
    }

    /** Of each of these pieces, that whoever does it there does not do it. */
    private Set<Ban> bans(Solution week, int pieces, By by) {
        return week.blocks().stream()
                .flatMap(block -> field.pieces().list(block.pieces() & pieces).stream()
                        .map(parcel -> ban(block, field.pieces().indexOf(parcel), by)))
                .collect(Collectors.toSet());
    }

    private static Ban ban(Block block, int piece, By by) {
        return by == By.KIND ? new Ban.OfKind(block.kind(), piece) : new Ban.OfListing(block.rank(), piece);
    }
}
