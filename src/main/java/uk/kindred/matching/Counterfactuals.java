package uk.kindred.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.matching.Counterfactual.Farther;

/** What least change would make the best week better: money, or miles. */
final class Counterfactuals {

    /** Farther than what was asked. */
    static final List<Integer> MORE_MILES = List.of(2, 5, 10);

    private static final int TENTHS = 10;

    private final Field field;
    private final List<Parcel> order;
    private final @Nullable Solution best;
    private boolean proven = true;

    /** @param best null where there is no week at all */
    Counterfactuals(Field field, List<Parcel> order, @Nullable Solution best) {
        this.field = field;
        this.order = order;
        this.best = best;
    }

    boolean isProven() {
        return proven;
    }

    /** Which other sums would change it, those for all that must be first. */
    List<Counterfactual> money() {
        MoneyChanges changes = new MoneyChanges(field, order, best);
        List<Counterfactual> told = new ArrayList<>();
        told.addAll(changes.allMusts());
        changes.more().stream()
                .filter(more -> told.stream().noneMatch(more::isTheSameAs))
                .forEach(told::add);
        changes.less().ifPresent(told::add);
        proven &= changes.isProven();
        return told;
    }

    /** The first wider circle with anybody new in it, and the first with a better week, if that is another. */
    List<Counterfactual> miles(List<Candidate> all) {
        List<Counterfactual> told = new ArrayList<>();
        int known = field.able().size();
        Field wider = field;
        for (int more : MORE_MILES) {
            int miles = field.request().withinMiles() + more;
            wider = wider.wider(within(all, miles));
            int found = wider.able().size() - field.able().size();
            if (wider.able().size() > known) {
                known = wider.able().size();
                Farther farther = farther(wider, miles, found);
                boolean better = farther.better() || farther.cheaperPence() > 0;
                if (told.isEmpty() || better) {
                    told.add(farther);
                }
                if (better) {
                    return told;
                }
            }
        }
        return told;
    }

    static List<Candidate> within(List<Candidate> all, int miles) {
        Set<String> ids = new HashSet<>();
        return all.stream()
                .filter(candidate -> candidate.milesTenths() <= miles * TENTHS && ids.add(candidate.id()))
                .toList();
    }

    private Farther farther(Field wider, int miles, int found) {
        Solver solver = wider.solver();
        Solution week = solver.best(field.limits()).orElse(null);
        proven &= solver.isProven();
        int points = week == null ? 0 : week.score().needs();
        int before = best == null ? 0 : best.score().needs();
        List<Parcel> gained = points > before && week != null ? list(week.mask() & ~mask()) : List.of();
        List<Parcel> lost = points > before && week != null ? list(mask() & ~week.mask()) : List.of();
        boolean more = !gained.isEmpty() && lost.isEmpty();
        boolean nicer = week != null
                && best != null
                && points == before
                && (week.score().matters() != best.score().matters()
                        || week.score().people() != best.score().people());
        long cheaper = week == null || best == null || points > before || nicer
                ? 0
                : best.score().costPence() - week.score().costPence();
        return new Farther(
                miles,
                found,
                more || nicer,
                cheaper,
                gained,
                lost,
                sentence(miles, found, gained, lost, nicer, cheaper));
    }

    private String sentence(int miles, int found, List<Parcel> gained, List<Parcel> lost, boolean nicer, long cheaper) {
        int farther = miles - field.request().withinMiles();
        String start = farther + " miles further finds " + found + " more";
        if (!gained.isEmpty()) {
            return start + ", and would add: " + words(gained)
                    + (lost.isEmpty() ? "." : ". It would leave out: " + words(lost) + ".");
        }
        if (nicer) {
            return start + ", with more of what matters to you, or fewer different people.";
        }
        return cheaper > 0
                ? start + ", and the same would cost " + Words.pounds(cheaper) + " less a week."
                : start + ", but no better week.";
    }

    private String words(List<Parcel> parcels) {
        return ParcelWords.list(parcels, field.request().isOfCouple());
    }

    private int mask() {
        return best == null ? 0 : best.mask();
    }

    private List<Parcel> list(int mask) {
        return order.stream()
                .filter(parcel -> (mask & 1 << field.pieces().indexOf(parcel)) != 0)
                .toList();
    }
}
