package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The deposit, the price of a home, and what leaving costs. */
final class Departure {

    private static final int DAYS_IN_WEEK = 7;
    private static final long WHOLE_IN_HUNDREDTHS = 10_000;

    private final PriceList prices;
    private final Terms terms;
    private final Plan plan;
    private final PricedBy pricedBy;
    private final boolean owned;
    private final @Nullable PriceRange weekly;
    private final List<QuoteLine> lines = new ArrayList<>();
    private final List<CannotCalculate> gaps = new ArrayList<>();
    private final @Nullable PriceRange deposit;
    private final @Nullable PriceRange purchase;
    private final Leaving leaving;

    Departure(PriceList prices, Terms terms, Plan plan, PricedBy pricedBy, boolean owned, @Nullable PriceRange weekly) {
        this.prices = prices;
        this.terms = terms;
        this.plan = plan;
        this.pricedBy = pricedBy;
        this.owned = owned;
        this.weekly = weekly;
        this.deposit = reckonDeposit();
        this.purchase = reckonPurchase();
        this.leaving = new Leaving(reckonNotice(), reckonAfterDeath(), reckonEventFee());
    }

    List<QuoteLine> lines() {
        return lines;
    }

    List<CannotCalculate> gaps() {
        return gaps;
    }

    @Nullable
    PriceRange deposit() {
        return deposit;
    }

    @Nullable
    PriceRange purchase() {
        return purchase;
    }

    Leaving leaving() {
        return leaving;
    }

    private @Nullable PriceRange reckonDeposit() {
        CostPart asked = prices.find(PriceWhat.DEPOSIT).orElse(null);
        if (asked != null) {
            lines.add(QuoteLine.of(QuoteLine.Part.DEPOSIT, asked, "once", asked.each(), PriceRange.NOTHING));
            return asked.each();
        }
        if (terms.depositPence() == null) {
            return null;
        }
        PriceRange sum = PriceRange.of(terms.depositPence());
        if (terms.depositPence() > 0) {
            lines.add(fromTerms(QuoteLine.Part.DEPOSIT, PriceWhat.DEPOSIT.label(), "once", sum, sum));
        }
        return sum;
    }

    private @Nullable PriceRange reckonPurchase() {
        if (!owned) {
            return PriceRange.NOTHING;
        }
        CostPart asked = prices.find(PriceWhat.PURCHASE_PRICE).orElse(null);
        if (asked == null) {
            gaps.add(gap(PriceWhat.PURCHASE_PRICE.label(), "It is not known.", "Asked once, when the home is bought."));
            return null;
        }
        lines.add(QuoteLine.of(QuoteLine.Part.PURCHASE, asked, "once", asked.each(), PriceRange.NOTHING));
        return asked.each();
    }

    private @Nullable PriceRange reckonNotice() {
        if (owned || pricedBy == PricedBy.STAYS) {
            return PriceRange.NOTHING;
        }
        return reckonDays("Notice", terms.noticeDays(), "Days of notice, at the weekly cost divided by 7.");
    }

    private @Nullable PriceRange reckonAfterDeath() {
        if (owned) {
            gaps.add(gap(
                    "Charges until the home is sold",
                    "How long it takes is not known.",
                    "The weekly charges until there is a new owner."));
            return null;
        }
        if (pricedBy == PricedBy.STAYS || pricedBy != PricedBy.CARE_HOME && terms.afterDeathDays() == null) {
            return null;
        }
        return reckonDays(
                "Charges after a death", terms.afterDeathDays(), "Days charged, at the weekly cost divided by 7.");
    }

    private @Nullable PriceRange reckonDays(String what, @Nullable Integer days, String method) {
        if (days == null) {
            gaps.add(gap(what, "How many days is not known.", method));
            return null;
        }
        if (days == 0) {
            return PriceRange.NOTHING;
        }
        if (weekly == null) {
            gaps.add(gap(what, "The weekly cost is not known.", PlanWords.counted(days, "day") + ". " + method));
            return null;
        }
        PriceRange amount = weekly.scaled(days, DAYS_IN_WEEK);
        lines.add(fromTerms(QuoteLine.Part.LEAVING, what, PlanWords.counted(days, "day"), weekly, amount));
        return amount;
    }

    private @Nullable PriceRange reckonEventFee() {
        if (!owned) {
            return PriceRange.NOTHING;
        }
        List<CostPart> fees = prices.charges(
                item -> item.what() == PriceWhat.EVENT_FEE, asked -> PriceList.each(asked, this::hundredths));
        if (fees.isEmpty()) {
            gaps.add(gap(
                    PriceWhat.EVENT_FEE.label(),
                    "Whether there is one is not known.",
                    "A share of the price of the home, paid when it is sold."));
            return null;
        }
        if (purchase == null) {
            gaps.add(gap(
                    PriceWhat.EVENT_FEE.label(),
                    "The price of the home is not known.",
                    fees.stream().map(this::method).collect(Collectors.joining(" "))));
            return null;
        }
        fees.stream()
                .filter(this::growsWithoutEnd)
                .forEach(fee -> gaps.add(gap(
                        "The most that the event fee grows to",
                        "Nobody said whether it stops growing.",
                        method(fee) + " Ask what the most is.")));
        PriceRange sum = PriceRange.NOTHING;
        for (CostPart fee : fees) {
            PriceRange amount = share(purchase, fee.each());
            lines.add(eventFeeLine(fee, amount));
            sum = sum.plus(amount);
        }
        return sum;
    }

    /** The share after the plan's years. */
    private PriceRange hundredths(PriceItem fee) {
        if (fee.unit() == PriceUnit.PERCENT) {
            return fee.amount();
        }
        Integer cap = terms.eventFeeCapHundredths();
        long most = cap == null ? WHOLE_IN_HUNDREDTHS : cap;
        PriceRange grown = fee.amount().times(plan.years());
        return new PriceRange(Math.min(most, grown.fromPence()), Math.min(most, grown.toPence()));
    }

    private boolean growsWithoutEnd(CostPart fee) {
        return terms.eventFeeCapHundredths() == null
                && fee.items().stream().anyMatch(item -> item.unit() == PriceUnit.PERCENT_A_YEAR);
    }

    /** "2.5% of the price for each year: 25% of it after 10 years, paid when the home is sold." */
    private String method(CostPart fee) {
        String rates = fee.items().stream().map(PriceItem::inWords).distinct().collect(Collectors.joining(" or "));
        boolean grows = fee.items().stream().anyMatch(item -> item.unit() == PriceUnit.PERCENT_A_YEAR);
        return rates
                + (grows
                        ? ": " + fee.each().inPercent() + " of it after " + PlanWords.counted(plan.years(), "year")
                        : " that the home is sold or bought for")
                + ", paid when the home is sold.";
    }

    private static PriceRange share(PriceRange price, PriceRange hundredths) {
        return new PriceRange(
                PriceRange.of(price.fromPence())
                        .scaled(hundredths.fromPence(), WHOLE_IN_HUNDREDTHS)
                        .fromPence(),
                PriceRange.of(price.toPence())
                        .scaled(hundredths.toPence(), WHOLE_IN_HUNDREDTHS)
                        .toPence());
    }

    private QuoteLine eventFeeLine(CostPart fee, PriceRange amount) {
        PriceItem oldest = fee.oldest();
        return new QuoteLine(
                QuoteLine.Part.LEAVING,
                fee.name(),
                fee.each().inPercent() + " of the price",
                amount,
                amount,
                PriceRange.NOTHING,
                oldest.source(),
                oldest.confirmedOn(),
                "After " + PlanWords.counted(plan.years(), "year")
                        + ", on the price the home is bought for. What it will be sold for is not known.");
    }

    private static QuoteLine fromTerms(
            QuoteLine.Part part, String what, String quantity, PriceRange each, PriceRange amount) {
        return new QuoteLine(part, what, quantity, each, amount, PriceRange.NOTHING, null, null, null);
    }

    private static CannotCalculate gap(String what, String why, String method) {
        return new CannotCalculate(what, why, method, false);
    }
}
