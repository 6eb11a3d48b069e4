package uk.kindred.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.SupportKind;
import uk.kindred.funding.Ruling;
import uk.kindred.matching.OtherWeeks.Found;
import uk.kindred.matching.SupportWeek.Chosen;
import uk.kindred.matching.Unmet.Reason;

/** One request, answered. */
final class Match {

    /** Weeks that are shown, the cheapest beside them. */
    private static final int MOST_WEEKS = 4;

    /** A week that meets less of what the best meets is no choice. */
    private static final int HALF = 2;

    /** The cheapest is told if it saves as much of the best's cost. */
    private static final int TENTH = 10;

    private final MatchRequest request;
    private final List<Candidate> all;
    private final List<Parcel> order;
    private final Field field;
    private boolean proven = true;

    Match(MatchRequest request, List<Candidate> candidates) {
        this.request = request;
        this.all = candidates;
        this.order = new Parcels(request).list();
        this.field = new Field(request, new Pieces(order), Counterfactuals.within(candidates, request.withinMiles()));
    }

    Weeks weeks() {
        OtherWeeks others = new OtherWeeks(field);
        Solution best = others.best(Set.of()).orElse(null);
        List<SupportWeek> weeks = best == null ? List.of() : weeks(best, others);
        List<Counterfactual> changes = order.isEmpty() ? List.of() : counterfactuals(best);
        boolean broken = best == null && !field.locks().isEmpty();
        return new Weeks(
                request,
                order,
                weeks,
                proven && others.isProven(),
                weeks.isEmpty()
                        ? new Gaps(field, order).of(null)
                        : weeks.getFirst().unmet(),
                barred(),
                changes,
                broken ? field.locks().broken(field.offers(), field.candidates()) : List.of(),
                field.considered());
    }

    private List<SupportWeek> weeks(Solution best, OtherWeeks others) {
        WeekWriter writer = new WeekWriter(field, order);
        List<Solution> shown = new ArrayList<>(List.of(best));
        List<SupportWeek> weeks = new ArrayList<>();
        weeks.add(writer.week(best, Chosen.BEST, Set.of()));
        while (shown.size() < MOST_WEEKS) {
            Optional<Found> next = others.next(shown)
                    .filter(found -> HALF * found.solution().score().needs()
                            >= best.score().needs());
            if (next.isEmpty()) {
                break;
            }
            shown.add(next.get().solution());
            weeks.add(writer.week(
                    next.get().solution(), Chosen.OTHER_MIX, next.get().banned()));
        }
        cheapest(best, shown).ifPresent(cheap -> weeks.add(writer.week(cheap, Chosen.CHEAPEST, Set.of())));
        return weeks;
    }

    /** Of those with all the musts that the best has; if it costs so much less, and is none of those shown. */
    private Optional<Solution> cheapest(Solution best, List<Solution> shown) {
        int musts = field.pieces().mask(parcel -> parcel.importance() == Importance.MUST) & best.mask();
        Solver solver = field.solver(Set.of());
        Optional<Solution> cheapest = solver.cheapest(request.budgetPence(), musts);
        proven &= solver.isProven();
        return musts == 0
                ? Optional.empty()
                : cheapest.filter(cheap -> TENTH
                                        * (best.score().costPence()
                                                - cheap.score().costPence())
                                >= best.score().costPence())
                        .filter(cheap ->
                                best.score().costPence() > 0 && shown.stream().noneMatch(cheap::equals));
    }

    private List<Counterfactual> counterfactuals(@Nullable Solution best) {
        Counterfactuals counterfactuals = new Counterfactuals(field, order, best);
        List<Counterfactual> told = new ArrayList<>();
        counterfactuals.money().ifPresent(told::add);
        told.addAll(counterfactuals.miles(all));
        proven &= counterfactuals.isProven();
        return told;
    }

    private List<Barred> barred() {
        record Rule(SupportKind kind, Ruling ruling) {}
        Map<Rule, Integer> counts = new LinkedHashMap<>();
        for (Candidate candidate : field.candidates()) {
            for (int piece = 0; piece < field.pieces().count(); piece++) {
                Ruling ruling = field.offers().barredBy(candidate, piece);
                if (ruling != null && field.offers().obstacle(candidate, piece) == Reason.BARRED) {
                    counts.merge(new Rule(candidate.kind(), ruling), 1, Integer::sum);
                    break;
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Barred(entry.getKey().kind(), entry.getKey().ruling(), entry.getValue()))
                .sorted(Comparator.comparing(Barred::kind))
                .toList();
    }
}
