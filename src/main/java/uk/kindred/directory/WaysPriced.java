package uk.kindred.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;

/** Which of its ways of pricing a listing's whole cost is reckoned by: what the plan asks for, if its kinds have it. */
public final class WaysPriced {

    private WaysPriced() {}

    /** The ways of these kinds, each kind's first one before what else it is priced by. */
    public static List<PricedBy> of(Collection<SupportKind> kinds) {
        List<SupportKind> sorted = kinds.stream().sorted().toList();
        return Stream.concat(
                        sorted.stream().map(SupportKind::pricedBy),
                        sorted.stream().flatMap(kind -> kind.ways().stream()))
                .distinct()
                .toList();
    }

    /** What a plan may say to such services: hours too, where care is bought apart from a home. */
    public static List<PricedBy> toldTo(Collection<SupportKind> kinds) {
        List<PricedBy> ways = of(kinds);
        return ways.contains(PricedBy.HOUSING)
                ? Stream.concat(ways.stream(), Stream.of(PricedBy.HOURS))
                        .distinct()
                        .toList()
                : ways;
    }

    /** The first way that the plan asks for and the kinds have; empty if there is none. */
    public static Optional<PricedBy> asked(Collection<SupportKind> kinds, Plan plan) {
        List<PricedBy> ways = of(kinds);
        return plan.asked().stream().filter(ways::contains).findFirst();
    }

    public static List<SupportKind> kindsPricedBy(PricedBy way) {
        return Arrays.stream(SupportKind.values())
                .filter(kind -> kind.ways().contains(way))
                .toList();
    }

    /**
     * The plan, asking for what the wished kinds are where it does not say so itself: whoever looks for live-in care
     * means live-in care of an agency that comes by the hour too.
     */
    public static Plan planFor(Set<SupportKind> wished, Plan plan) {
        List<PricedBy> firsts =
                wished.stream().map(SupportKind::pricedBy).distinct().toList();
        boolean said = wished.isEmpty() || asked(wished, plan).isPresent();
        // an hour's price is what most are reckoned by in any case
        return said
                        || firsts.size() > 1
                        || firsts.contains(PricedBy.HOURS)
                        || !firsts.getFirst().canBeAsked()
                ? plan
                : plan.asking(firsts.getFirst());
    }
}
