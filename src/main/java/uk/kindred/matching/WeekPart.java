package uk.kindred.matching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Ruling;
import uk.kindred.pricing.Employer;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;

/**
 * What one candidate does in a week, in one of its ways, and what that costs.
 *
 * @param parcels that it does in this way, in the order of the request
 * @param plan what is bought of it: the listing's own page says the same cost for it
 * @param fund to which it is charged
 * @param weekly what the listing's whole cost says for the plan; of short stays a year's nights, by 52
 * @param yearly of short stays, what the year's nights cost; null of anything else
 * @param employerWeekly what an employer pays on top by the year (pension, National Insurance), by 52; nothing where the
 *     person employs nobody
 * @param ruling what the budget's rules say of it; null with one's own money
 * @param basis what the prices rest on; null where nothing is asked
 * @param met what matters and this part has
 * @param unknowns what nobody said and should be asked, in sentences
 */
public record WeekPart(
        Candidate candidate,
        PricedBy way,
        List<Parcel> parcels,
        Plan plan,
        Payer payer,
        Fund fund,
        PriceRange weekly,
        @Nullable PriceRange yearly,
        PriceRange employerWeekly,
        @Nullable Ruling ruling,
        @Nullable PriceBasis basis,
        Set<Matter> met,
        List<String> unknowns) {

    public WeekPart {
        parcels = List.copyOf(parcels);
        met = Set.copyOf(met);
        unknowns = List.copyOf(unknowns);
    }

    /** Whose needs it meets. */
    public Whose whose() {
        return parcels.stream().map(Parcel::whose).reduce(Whose::and).orElseThrow();
    }

    /** Whether the person is the employer of who comes. */
    public boolean isEmployment() {
        return isEmployment(candidate, way);
    }

    static boolean isEmployment(Candidate candidate, PricedBy way) {
        return way == PricedBy.HOURS && candidate.employer() == Employer.THE_PERSON;
    }

    /** All that it takes from the week's budget. */
    public PriceRange cost() {
        return weekly.plus(employerWeekly);
    }
}
