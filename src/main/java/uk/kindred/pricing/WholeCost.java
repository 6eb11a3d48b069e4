package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons what a plan costs as a whole: docs/costs.md is the method in plain words. */
public final class WholeCost {

    private final Collection<PriceItem> items;
    private final @Nullable StatedTerms terms;
    private final Plan plan;
    private final Payer payer;
    private final PricedBy pricedBy;
    private final LocalDate asOf;
    private final PriceList prices;
    private final TariffRules rules;
    private final Employer who;
    private final EmployerCosts employer;
    private final @Nullable Tenure tenure;
    private final List<QuoteLine> lines = new ArrayList<>();
    private final List<CannotCalculate> gaps = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();

    private WholeCost(
            Collection<PriceItem> items,
            @Nullable StatedTerms terms,
            Plan plan,
            Payer payer,
            PricedBy pricedBy,
            LocalDate asOf,
            Employer who) {
        this.items = items;
        this.terms = terms;
        this.plan = plan.completedFor(pricedBy);
        this.payer = payer;
        this.pricedBy = pricedBy;
        this.asOf = asOf;
        this.prices = PriceList.of(items, payer, asOf);
        this.who = who;
        this.employer = new EmployerCosts(asOf);
        this.rules = new TariffRules(prices, who == Employer.THE_PERSON ? employer : null);
        this.tenure = pricedBy == PricedBy.HOUSING ? rules.tenureOr(plan.tenure()) : null;
        if (!plan.says(pricedBy)) {
            assumptions.add("The plan does not say how much: " + plan.inWords(pricedBy) + ".");
        }
        plan.asked().stream()
                .filter(way -> way != pricedBy && !(way == PricedBy.HOURS && pricedBy == PricedBy.HOUSING))
                .forEach(way -> assumptions.add(
                        "The plan asks for " + plan.inWords(way) + " too. That is another use, and not in this cost."));
    }

    /**
     * @param items all that a listing asks, for all payers, past and future too
     * @param terms null if nobody said any
     * @param pricedBy which of the listing's ways of pricing is meant
     * @param asOf only prices valid on this day count: with a day a year ago, what it cost then
     */
    public static Quote quote(
            Collection<PriceItem> items,
            @Nullable StatedTerms terms,
            Plan plan,
            Payer payer,
            PricedBy pricedBy,
            LocalDate asOf) {
        return quote(items, terms, plan, payer, pricedBy, asOf, Employer.NOT_THE_PERSON);
    }

    /** The same where the person may be the employer, and pays more than the wage. */
    public static Quote quote(
            Collection<PriceItem> items,
            @Nullable StatedTerms terms,
            Plan plan,
            Payer payer,
            PricedBy pricedBy,
            LocalDate asOf,
            Employer who) {
        return new WholeCost(items, terms, plan, payer, pricedBy, asOf, who).quote();
    }

    private Quote quote() {
        if (tenure != null && plan.tenure() == null) {
            assumptions.add("The plan does not say whether to rent or buy: " + taken(tenure) + ".");
        }
        boolean weekKnown = addTerms(Demand.of(plan, pricedBy), QuoteLine.Part.WEEKLY);
        boolean yearKnown = weekKnown;
        if (pricedBy == PricedBy.STAYS) {
            yearKnown = addTerms(Demand.ofStay(plan, plan.stayNights()), QuoteLine.Part.YEARLY);
        }
        if (pricedBy == PricedBy.HOURS) {
            BankHolidays.add(prices, rules, plan, asOf, lines, gaps, assumptions);
            addEmployerCosts(weekKnown);
        }
        PriceRange weekly = weekKnown ? sum(QuoteLine.Part.WEEKLY) : null;
        OtherCosts others = new OtherCosts(items, prices, plan, pricedBy, payer, asOf);
        lines.addAll(others.lines());
        gaps.addAll(others.gaps());
        Departure departure = new Departure(prices, terms, plan, pricedBy, tenure, weekly);
        lines.addAll(departure.lines());
        gaps.addAll(departure.gaps());
        return new Quote(
                payer,
                pricedBy,
                plan,
                tenure,
                asOf,
                lines,
                weekly,
                yearKnown ? inFirstYear(QuoteLine.Part.WEEKLY).plus(inFirstYear(QuoteLine.Part.YEARLY)) : null,
                inFirstYear(QuoteLine.Part.ONCE),
                departure.deposit(),
                departure.purchase(),
                departure.leaving(),
                gaps,
                assumptions,
                comingPrice());
    }

    private @Nullable ComingPrice comingPrice() {
        return ComingPrice.after(asOf, items, payer, this::weeklyOn).orElse(null);
    }

    private Optional<PriceRange> weeklyOn(LocalDate day) {
        EmployerCosts then = who == Employer.THE_PERSON ? new EmployerCosts(day) : null;
        return new TariffRules(PriceList.of(items, payer, day), then).weeklyCost(Demand.of(plan, pricedBy));
    }

    private static String taken(Tenure tenure) {
        return switch (tenure) {
            case RENT -> "rent";
            case BUY -> "bought, since no rent is known";
            case SHARED -> "shared ownership, since nothing else is known";
        };
    }

    private boolean addTerms(Demand demand, QuoteLine.Part part) {
        boolean known = true;
        for (Demand.Term term : demand.terms()) {
            List<CostPart> parts = rules.find(term.key()).orElse(null);
            if (parts == null) {
                gaps.addAll(
                        tenure == Tenure.SHARED
                                ? SharedOwnership.gaps(prices, payer)
                                : List.of(TermWords.gap(term, payer, prices.hasAnyOf(pricedBy))));
                known = false;
            } else {
                addLines(part, term, parts);
            }
        }
        return known;
    }

    /** By the minute the sum is rounded once, so that the last of several lines is what is left of it. */
    private void addLines(QuoteLine.Part part, Demand.Term term, List<CostPart> parts) {
        PriceRange left = term.cost(CostPart.sumOf(parts));
        for (CostPart cost : parts.subList(0, Math.max(0, parts.size() - 1))) {
            PriceRange amount = term.cost(cost.each());
            lines.add(line(part, term, cost, amount));
            left = left.without(amount);
        }
        if (!parts.isEmpty()) {
            lines.add(line(part, term, parts.getLast(), left));
        }
    }

    private void addEmployerCosts(boolean weekKnown) {
        if (who == Employer.NOT_SAID) {
            gaps.add(EmployerCosts.notSaid());
        }
        if (who == Employer.THE_PERSON) {
            assumptions.addAll(employer.questions(prices.list()));
            gaps.add(EmployerCosts.insurance());
            if (weekKnown) {
                lines.addAll(employer.lines(yearlyWages()));
            }
        }
    }

    /** What bank holidays add is pay like any other; so far nothing else is paid in the course of the year. */
    private PriceRange yearlyWages() {
        return weeklyWages().times(PriceUnit.WEEK.timesAYear()).plus(sum(QuoteLine.Part.YEARLY));
    }

    /** A week's wages and holiday pay, which come first of what an hour, a visit or a night costs. */
    private PriceRange weeklyWages() {
        return Demand.of(plan, pricedBy).terms().stream()
                .filter(term ->
                        !term.key().equals(TariffKey.EACH_VISIT) && !term.key().equals(TariffKey.FIXED_WEEKLY))
                .map(term -> term.cost(
                        CostPart.sumOf(rules.find(term.key()).orElseThrow().subList(0, 2))))
                .reduce(PriceRange.NOTHING, PriceRange::plus);
    }

    private QuoteLine line(QuoteLine.Part part, Demand.Term term, CostPart cost, PriceRange amount) {
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
