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
import uk.kindred.matching.OtherWeeks.By;
import uk.kindred.matching.OtherWeeks.Found;
import uk.kindred.matching.SupportWeek.Chosen;
import uk.kindred.matching.Unmet.Reason;

/** One request, answered. */
final class Match {

    /** Weeks that are shown, the cheapest beside them. */
    private static final int MOST_WEEKS = 4;

    /** So many are a choice: other listings of the same kinds are told where there are fewer. */
    private static final int A_CHOICE = 3;

    /** A week that does less than three quarters of what the best does beside what must be is no choice. */
    private static final int QUARTERS = 4;

    private static final int ENOUGH_QUARTERS = 3;

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
        Solver solver = field.solver();
        Solution best = isAllThere() ? nothing() : solver.best(field.limits()).orElse(null);
        List<SupportWeek> weeks = best == null ? List.of() : weeks(best);
        List<Counterfactual> changes = order.isEmpty() ? List.of() : counterfactuals(best);
        boolean broken = best == null && !field.locks().isEmpty();
        return new Weeks(
                request,
                order,
                weeks,
                proven && solver.isProven(),
                weeks.isEmpty()
                        ? new Gaps(field, order).of(null)
                        : weeks.getFirst().unmet(),
                barred(),
                changes,
                broken ? field.locks().broken(field.offers(), field.candidates()) : List.of(),
                field.considered());
    }

    /** Whether what is there already is all that is needed: then a week in which nobody is paid has it all. */
    private boolean isAllThere() {
        return order.isEmpty() && !request.needs().isEmpty();
    }

    private Solution nothing() {
        return Solution.of(field.pieces(), field.people(), List.of());
    }

    private List<SupportWeek> weeks(Solution best) {
        WeekWriter writer = new WeekWriter(field, order);
        List<Solution> shown = new ArrayList<>(List.of(best));
        List<SupportWeek> weeks = new ArrayList<>();
        weeks.add(writer.week(best, Chosen.BEST, Set.of()));
        if (best.mask() == 0) {
            return weeks;
        }
        OtherWeeks others = new OtherWeeks(field, best, musts() & best.mask());
        for (By by : By.values()) {
            if (by == By.LISTING && shown.size() >= A_CHOICE) {
                break;
            }
            Chosen chosen = by == By.KIND ? Chosen.OTHER_MIX : Chosen.OTHER_SERVICE;
            Optional<Found> next = next(others, by, shown);
            while (next.isPresent()) {
                shown.add(next.get().solution());
                weeks.add(writer.week(next.get().solution(), chosen, next.get().banned()));
                next = next(others, by, shown);
            }
        }
        proven &= others.isProven();
        cheapest(best, shown).ifPresent(cheap -> weeks.add(writer.week(cheap, Chosen.CHEAPEST, Set.of())));
        return weeks;
    }

    private Optional<Found> next(OtherWeeks others, By by, List<Solution> shown) {
        return shown.size() >= MOST_WEEKS
                ? Optional.empty()
                : others.next(by, shown).filter(found -> isEnough(found.solution(), shown.getFirst()));
    }

    /** All that must be is in it anyway. */
    private boolean isEnough(Solution week, Solution best) {
        return QUARTERS * pointsBesideMusts(week) >= ENOUGH_QUARTERS * pointsBesideMusts(best);
    }

    private int pointsBesideMusts(Solution week) {
        return field.pieces().points(week.mask() & ~musts());
    }

    private int musts() {
        return field.pieces().mask(parcel -> parcel.importance() == Importance.MUST);
    }

    /** Of those with all the musts that the best has; if it costs so much less, and is none of those shown. */
    private Optional<Solution> cheapest(Solution best, List<Solution> shown) {
        int musts = musts() & best.mask();
        Solver solver = field.solver();
        Optional<Solution> cheapest = solver.cheapest(field.limits(), musts);
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
        List<Counterfactual> told = new ArrayList<>(counterfactuals.money());
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
