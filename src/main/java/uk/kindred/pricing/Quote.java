package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole cost of a plan with one listing, for one payer on one day. Sums are null where a price is missing; then
 * {@link #cannotCalculate} says which.
 *
 * @param plan as it was reckoned: what was not said is typical, and told in {@link #assumptions}
 * @param tenure how the home is held; null of what is no home
 * @param weekly the sum of the weekly lines; the same as {@link Demand#weeklyCost}
 * @param yearly 52 such weeks and what else recurs in a year
 * @param once what everybody pays once at the start, without the deposit and the home
 * @param deposit given back on leaving, in no sum; null if not known
 * @param purchase the price of a home that is bought, in no weekly or yearly sum; nothing if none is bought
 * @param leaving of its total, null where it is not known
 * @param assumptions sentences that stand beside the sums
 * @param coming the next change of the week that is known already; null if none is
 */
public record Quote(
        Payer payer,
        PricedBy pricedBy,
        Plan plan,
        @Nullable Tenure tenure,
        LocalDate asOf,
        List<QuoteLine> lines,
        @Nullable PriceRange weekly,
        @Nullable PriceRange yearly,
        PriceRange once,
        @Nullable PriceRange deposit,
        @Nullable PriceRange purchase,
        Leaving leaving,
        List<CannotCalculate> cannotCalculate,
        List<String> assumptions,
        @Nullable ComingPrice coming) {

    public static final int MOST_YEARS = PlanRules.MOST_YEARS;

    /** A yearly rise beyond this is no plan but a slip. */
    public static final int MOST_RISE_PERCENT = 100;

    private static final int WHOLE_IN_HUNDREDTHS = 10_000;

    private static final CannotCalculate NOT_SOLD = new CannotCalculate(
            "A home to buy",
            "No homes are sold here. They are rented.",
            "Ask what it costs to rent here instead.",
            true);

    public Quote {
        lines = List.copyOf(lines);
        cannotCalculate = List.copyOf(cannotCalculate);
        assumptions = List.copyOf(assumptions);
    }

    /** The same of a scheme that sells shares too and has no price for them: said beside the cost of a whole home. */
    public Quote sayingSharesHaveNoPrice() {
        return tenure == Tenure.BUY ? alsoLacking(SharedOwnership.unpriced()) : this;
    }

    /** The same of a scheme that has care, if nothing said so yet: it is bought apart, at no known price. */
    public Quote sayingCareIsBoughtApart() {
        CannotCalculate care = CareApart.unpriced();
        boolean said = cannotCalculate.stream().anyMatch(gap -> gap.what().equals(care.what()));
        return said || pricedBy != PricedBy.HOUSING ? this : alsoLacking(care);
    }

    /** The same of support in a home that is rented too, at a rent that is not known. */
    public Quote sayingRentComesOnTop() {
        return alsoLacking(CannotCalculate.onTop(
                "Rent",
                "In supported living you pay rent too. It is not known, and is in no sum here.",
                "Rent and service charge, on top of the sums here. Ask for both in writing."));
    }

    /** The same of a scheme that sells no homes, where it was asked what one costs to buy. */
    public Quote sayingNoHomesAreSold() {
        return tenure == null || tenure == Tenure.RENT ? this : withGaps(List.of(NOT_SOLD));
    }

    /** Whether it was asked what a home costs to buy, where none is sold. */
    public boolean asksForWhatIsNotSold() {
        return cannotCalculate.contains(NOT_SOLD);
    }

    private Quote alsoLacking(CannotCalculate gap) {
        List<CannotCalculate> gaps = new ArrayList<>(cannotCalculate);
        gaps.add(gap);
        return withGaps(gaps);
    }

    private Quote withGaps(List<CannotCalculate> gaps) {
        return new Quote(
                payer,
                pricedBy,
                plan,
                tenure,
                asOf,
                lines,
                weekly,
                yearly,
                once,
                deposit,
                purchase,
                leaving,
                gaps,
                assumptions,
                coming);
    }

    public List<QuoteLine> lines(QuoteLine.Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    /** What the lines of one part add to the first year. */
    public PriceRange inFirstYear(QuoteLine.Part part) {
        return lines(part).stream().map(QuoteLine::inFirstYear).reduce(PriceRange.NOTHING, PriceRange::plus);
    }

    /** A year and what everybody pays once; null if not known. */
    public @Nullable PriceRange firstYear() {
        return yearly == null ? null : yearly.plus(once);
    }

    /**
     * The weekly and yearly cost when fees go up every year, rounded to the penny every year. Empty if not known.
     *
     * @param riseHundredths in hundredths of a percent a year: 5% is 500
     */
    public List<YearCost> afterRises(int riseHundredths, int years) {
        if (riseHundredths < 0 || riseHundredths > WHOLE_IN_HUNDREDTHS || years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("A rise is from 0 to 100% a year, for 1 to " + MOST_YEARS + " years.");
        }
        if (weekly == null || yearly == null) {
            return List.of();
        }
        List<YearCost> costs = new ArrayList<>();
        PriceRange week = weekly;
        PriceRange total = yearly;
        for (int year = 1; year <= years; year++) {
            costs.add(new YearCost(year, week, year == 1 ? total.plus(once) : total));
            week = week.scaled(WHOLE_IN_HUNDREDTHS + riseHundredths, WHOLE_IN_HUNDREDTHS);
            total = total.scaled(WHOLE_IN_HUNDREDTHS + riseHundredths, WHOLE_IN_HUNDREDTHS);
        }
        return List.copyOf(costs);
    }

    /** All the plan's years with such rises, and leaving after them. Empty if not known, or the plan says no years. */
    public Optional<OverYears> overYears(int riseHundredths) {
        if (plan.years() == 0) {
            return Optional.empty();
        }
        List<YearCost> costs = afterRises(riseHundredths, plan.years());
        PriceRange fee = leaving.eventFee();
        if (costs.isEmpty() || purchase == null || fee == null) {
            return Optional.empty();
        }
        PriceRange all = costs.stream().map(YearCost::total).reduce(PriceRange.NOTHING, PriceRange::plus);
        PriceRange running = new PriceRange(all.fromPence() - once.fromPence(), all.toPence() - once.toPence());
        return Optional.of(new OverYears(plan.years(), purchase, running, once, fee));
    }
}
