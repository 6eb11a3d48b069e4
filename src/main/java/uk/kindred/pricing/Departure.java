package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The deposit, the price of a home, and what leaving costs. */
final class Departure {

    private static final int DAYS_IN_WEEK = 7;

    private final PriceList prices;
    private final Terms terms;
    private final @Nullable StatedTerms stated;
    private final Plan plan;
    private final PricedBy pricedBy;
    private final @Nullable PriceWhat bought;
    private final @Nullable PriceRange weekly;
    private final List<QuoteLine> lines = new ArrayList<>();
    private final List<CannotCalculate> gaps = new ArrayList<>();
    private final @Nullable PriceRange deposit;
    private final @Nullable PriceRange purchase;
    private final Leaving leaving;

    /** @param tenure how a home is held, null of what is none */
    Departure(
            PriceList prices,
            @Nullable StatedTerms stated,
            Plan plan,
            PricedBy pricedBy,
            @Nullable Tenure tenure,
            @Nullable PriceRange weekly) {
        this.prices = prices;
        this.stated = stated;
        this.terms = stated == null ? Terms.UNKNOWN : stated.terms();
        this.plan = plan;
        this.pricedBy = pricedBy;
        this.bought = tenure == null ? null : bought(tenure);
        this.weekly = weekly;
        this.deposit = reckonDeposit();
        this.purchase = reckonPurchase();
        this.leaving = new Leaving(reckonNotice(), reckonAfterDeath(), reckonEventFee());
    }

    private static @Nullable PriceWhat bought(Tenure tenure) {
        return switch (tenure) {
            case RENT -> null;
            case BUY -> PriceWhat.PURCHASE_PRICE;
            case SHARED -> PriceWhat.SHARE_PRICE;
        };
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
        if (bought == null) {
            return PriceRange.NOTHING;
        }
        CostPart asked = prices.find(bought).orElse(null);
        if (asked == null) {
            gaps.add(CannotCalculate.onTop(bought.label(), "It is not known.", "Asked once, when the home is bought."));
            return null;
        }
        lines.add(QuoteLine.of(QuoteLine.Part.PURCHASE, asked, "once", asked.each(), PriceRange.NOTHING));
        return asked.each();
    }

    private @Nullable PriceRange reckonNotice() {
        if (bought != null || pricedBy == PricedBy.STAYS) {
            return PriceRange.NOTHING;
        }
        return reckonDays("Notice", terms.noticeDays(), "Days of notice, at the weekly cost divided by 7.");
    }

    private @Nullable PriceRange reckonAfterDeath() {
        if (bought != null) {
            gaps.add(CannotCalculate.onTop(
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
            gaps.add(CannotCalculate.onTop(what, "How many days is not known.", method));
            return null;
        }
        if (days == 0) {
            return PriceRange.NOTHING;
        }
        if (weekly == null) {
            gaps.add(CannotCalculate.onTop(
                    what, "The weekly cost is not known.", PlanWords.counted(days, "day") + ". " + method));
            return null;
        }
        PriceRange amount = weekly.scaled(days, DAYS_IN_WEEK);
        lines.add(fromTerms(QuoteLine.Part.LEAVING, what, PlanWords.counted(days, "day"), weekly, amount));
        return amount;
    }

    private @Nullable PriceRange reckonEventFee() {
        if (bought == null) {
            return PriceRange.NOTHING;
        }
        EventFee fee = new EventFee(prices, terms, plan.years(), purchase);
        lines.addAll(fee.lines());
        gaps.addAll(fee.gaps());
        return fee.sum();
    }

    private QuoteLine fromTerms(QuoteLine.Part part, String what, String quantity, PriceRange each, PriceRange amount) {
        LineOrigin origin = LineOrigin.OfTerms.of(Objects.requireNonNull(stated, "nobody stated terms"));
        return new QuoteLine(part, what, quantity, each, amount, PriceRange.NOTHING, origin, null);
    }
}
