package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reckons what a plan costs as a whole: docs/costs.md is the method in plain words. */
public final class WholeCost {

    private final Collection<PriceItem> items;
    private final Terms terms;
    private final Plan plan;
    private final Payer payer;
    private final PricedBy pricedBy;
    private final LocalDate asOf;
    private final PriceList prices;
    private final TariffRules rules;
    private final List<QuoteLine> lines = new ArrayList<>();
    private final List<CannotCalculate> gaps = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    private WholeCost(
            Collection<PriceItem> items, Terms terms, Plan plan, Payer payer, PricedBy pricedBy, LocalDate asOf) {
        this.items = items;
        this.terms = terms;
        this.plan = plan.completedFor(pricedBy);
        this.payer = payer;
        this.pricedBy = pricedBy;
        this.asOf = asOf;
        this.prices = PriceList.of(items, payer, asOf);
        this.rules = new TariffRules(prices);
        if (!plan.says(pricedBy)) {
            assumptions.add("The plan does not say how much: " + plan.inWords(pricedBy) + ".");
        }
    }

    /**
     * @param items all that a listing asks, for all payers, past and future too
     * @param pricedBy which of the listing's ways of pricing is meant
     * @param asOf only prices valid on this day count: with a day a year ago, what it cost then
     */
    public static Quote quote(
            Collection<PriceItem> items, Terms terms, Plan plan, Payer payer, PricedBy pricedBy, LocalDate asOf) {
        return new WholeCost(items, terms, plan, payer, pricedBy, asOf).quote();
    }

    private Quote quote() {
        boolean weekKnown = addTerms(Demand.of(plan, pricedBy), QuoteLine.Part.WEEKLY);
        boolean yearKnown = weekKnown;
        if (pricedBy == PricedBy.STAYS) {
            yearKnown = addTerms(Demand.ofStay(plan, plan.stayNights()), QuoteLine.Part.YEARLY);
        }
        if (pricedBy == PricedBy.HOURS) {
            BankHolidays.add(prices, rules, plan, asOf, lines, gaps, assumptions);
        }
        PriceRange weekly = weekKnown ? sum(QuoteLine.Part.WEEKLY) : null;
        OtherCosts others = new OtherCosts(items, prices, pricedBy, payer, asOf);
        lines.addAll(others.lines());
        gaps.addAll(others.gaps());
        Departure departure = new Departure(prices, terms, plan, pricedBy, isOwned(), weekly);
        lines.addAll(departure.lines());
        gaps.addAll(departure.gaps());
        return new Quote(
                payer,
                pricedBy,
                plan,
                asOf,
                lines,
                weekly,
                yearKnown ? inFirstYear(QuoteLine.Part.WEEKLY).plus(inFirstYear(QuoteLine.Part.YEARLY)) : null,
                inFirstYear(QuoteLine.Part.ONCE),
                departure.deposit(),
                departure.purchase(),
                departure.leaving(),
                gaps,
                assumptions);
    }

    private boolean isOwned() {
        if (pricedBy != PricedBy.HOUSING) {
            return false;
        }
        Tenure tenure = rules.tenureOr(plan.tenure());
        if (plan.tenure() == null) {
            assumptions.add("The plan does not say whether to rent or buy: "
                    + (tenure == Tenure.RENT ? "rent" : "bought, since no rent is known") + ".");
        }
        return tenure == Tenure.BUY;
    }

    private boolean addTerms(Demand demand, QuoteLine.Part part) {
        boolean known = true;
        for (Demand.Term term : demand.terms()) {
            List<CostPart> parts = rules.find(term.key()).orElse(null);
            if (parts == null) {
                gaps.add(TermWords.gap(term, payer));
                known = false;
            } else {
                parts.forEach(cost -> lines.add(line(part, term, cost)));
            }
        }
        return known;
    }

    private QuoteLine line(QuoteLine.Part part, Demand.Term term, CostPart cost) {
        PriceRange amount = term.cost(cost.each());
        return QuoteLine.of(part, cost, TermWords.quantity(term), amount, inFirstYear(part, term, cost, amount));
    }

    /** By the minute a week's sum is rounded first; else what is asked by the month or year stays exact. */
    private PriceRange inFirstYear(QuoteLine.Part part, Demand.Term term, CostPart cost, PriceRange amount) {
        if (part == QuoteLine.Part.YEARLY) {
            return amount;
        }
        if (pricedBy == PricedBy.STAYS) {
            return PriceRange.NOTHING;
        }
        return term.key().byMinute()
                ? amount.times(PriceUnit.WEEK.timesAYear())
                : cost.yearly().times(term.count());
    }

    private PriceRange sum(QuoteLine.Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(QuoteLine::amount)
                .reduce(PriceRange.NOTHING, PriceRange::plus);
    }

    private PriceRange inFirstYear(QuoteLine.Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(QuoteLine::inFirstYear)
                .reduce(PriceRange.NOTHING, PriceRange::plus);
    }
}
