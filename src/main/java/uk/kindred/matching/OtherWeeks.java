package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import uk.kindred.directory.SupportKind;

/**
 * Weeks that are truly different: each is the best of all that do without a main kind of every week before it. A kind is a
 * main kind of a week if it is one of the two that do most of its parcels, and does a quarter or more of them.
 */
final class OtherWeeks {

    private static final int QUARTERS = 4;
    private static final int MOST_MAIN_KINDS = 2;

    private final Field field;
    private final Map<Set<SupportKind>, Optional<Solution>> known = new HashMap<>();
    private boolean proven = true;

    OtherWeeks(Field field) {
        this.field = field;
    }

    /** A week and the kinds that it was made without. */
    record Found(Solution solution, Set<SupportKind> banned) {}

    boolean isProven() {
        return proven;
    }

    /** Empty if there is none that differs from all of these. */
    Optional<Found> next(List<Solution> shown) {
        PriorityQueue<Found> open = new PriorityQueue<>(Comparator.comparing(
                Found::solution, (one, other) -> one.isBetterThan(other) ? -1 : other.isBetterThan(one) ? 1 : 0));
        Set<Set<SupportKind>> tried = new HashSet<>();
        push(open, tried, Set.of());
        while (!open.isEmpty()) {
            Found found = open.remove();
            Optional<Solution> alike = shown.stream()
                    .filter(week -> found.solution.kinds().containsAll(mainKinds(week)))
                    .findFirst();
            if (alike.isEmpty()) {
                return Optional.of(found);
            }
            for (SupportKind kind : mainKinds(alike.get())) {
                Set<SupportKind> banned = EnumSet.of(kind);
                banned.addAll(found.banned);
                push(open, tried, banned);
            }
        }
        return Optional.empty();
    }

    private void push(PriorityQueue<Found> open, Set<Set<SupportKind>> tried, Set<SupportKind> banned) {
        if (tried.add(banned)) {
            best(banned).ifPresent(solution -> open.add(new Found(solution, banned)));
        }
    }

    Optional<Solution> best(Set<SupportKind> banned) {
        return known.computeIfAbsent(banned, key -> {
            Solver solver = field.solver(key);
            Optional<Solution> best = solver.best(field.request().budgetPence());
            proven &= solver.isProven();
            return best;
        });
    }

    /** The one that does most first. */
    static List<SupportKind> mainKinds(Solution week) {
        int done = Integer.bitCount(week.mask());
        Map<SupportKind, Integer> parcels = new HashMap<>();
        week.blocks().forEach(block -> parcels.merge(block.kind(), Integer.bitCount(block.pieces()), Integer::sum));
        List<SupportKind> kinds = new ArrayList<>(parcels.keySet());
        kinds.sort(Comparator.<SupportKind>comparingInt(kind -> -parcels.getOrDefault(kind, 0))
                .thenComparing(Comparator.naturalOrder()));
        List<SupportKind> main = new ArrayList<>(List.of(kinds.getFirst()));
        kinds.stream()
                .limit(MOST_MAIN_KINDS)
                .skip(1)
                .filter(kind -> QUARTERS * parcels.getOrDefault(kind, 0) >= done)
                .forEach(main::add);
        return main;
    }
}
