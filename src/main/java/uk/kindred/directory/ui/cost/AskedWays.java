package uk.kindred.directory.ui.cost;

import java.util.EnumSet;
import java.util.Set;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tenure;

/**
 * The ways of pricing that a plan's form asks for.
 *
 * @param shown each has its fields
 * @param reckoned by which costs are shown now
 * @param tenures ways to hold a home that may be asked for
 */
public record AskedWays(Set<PricedBy> shown, Set<PricedBy> reckoned, Set<Tenure> tenures) {

    public AskedWays {
        shown = Set.copyOf(shown);
        reckoned = Set.copyOf(reckoned);
        tenures = EnumSet.copyOf(tenures);
    }

    public AskedWays(Set<PricedBy> shown, Set<PricedBy> reckoned) {
        this(shown, reckoned, EnumSet.allOf(Tenure.class));
    }

    /**
     * What the fields of this way hold: with the typical quantity only where it changes nothing to send it, as it asks for
     * this way.
     */
    Plan inFields(Plan plan, PricedBy way) {
        boolean alone = shown.size() == 1;
        boolean hours = way == PricedBy.HOURS && reckoned.contains(way) && !shown.contains(PricedBy.LIVE_IN);
        return alone || hours || way == PricedBy.HOUSING ? plan.asking(way) : plan;
    }
}
