package uk.kindred.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The share of a home's price that is taken when it is sold, and what of it is not known. */
final class EventFee {

    private static final long WHOLE_IN_HUNDREDTHS = 10_000;

    private final Terms terms;
    private final int years;
    private final List<QuoteLine> lines = new ArrayList<>();
    private final List<CannotCalculate> gaps = new ArrayList<>();
    private final @Nullable PriceRange sum;

    /** @param purchase the price of the home, null if not known */
    EventFee(PriceList prices, Terms terms, int years, @Nullable PriceRange purchase) {
        this.terms = terms;
        this.years = years;
        this.sum = reckon(prices, purchase);
    }

    List<QuoteLine> lines() {
        return lines;
    }

    List<CannotCalculate> gaps() {
        return gaps;
    }

    @Nullable
    PriceRange sum() {
        return sum;
    }

    private @Nullable PriceRange reckon(PriceList prices, @Nullable PriceRange purchase) {
        List<CostPart> fees = prices.charges(
                item -> item.what() == PriceWhat.EVENT_FEE, asked -> PriceList.each(asked, this::hundredths));
        if (fees.isEmpty()) {
            gaps.add(CannotCalculate.onTop(
                    PriceWhat.EVENT_FEE.label(),
                    "Whether there is one is not known.",
                    "A share of the price of the home, paid when it is sold."));
            return null;
        }
        if (purchase == null) {
            gaps.add(CannotCalculate.onTop(
                    PriceWhat.EVENT_FEE.label(),
                    "The price of the home is not known.",
                    fees.stream().map(this::method).collect(Collectors.joining(" "))));
            return null;
        }
        fees.stream()
                .filter(this::growsWithoutEnd)
                .forEach(fee -> gaps.add(CannotCalculate.onTop(
                        "The most that the event fee grows to",
                        "Nobody said whether it stops growing.",
                        method(fee) + " Ask what the most is.")));
        PriceRange all = PriceRange.NOTHING;
        for (CostPart fee : fees) {
            PriceRange amount = share(purchase, fee.each());
            lines.add(eventFeeLine(fee, amount));
            all = all.plus(amount);
        }
        return all;
    }

    /** The share after the plan's years. */
    private PriceRange hundredths(PriceItem fee) {
        if (fee.unit() == PriceUnit.PERCENT) {
            return fee.amount();
        }
        Integer cap = terms.eventFeeCapHundredths();
        long most = cap == null ? WHOLE_IN_HUNDREDTHS : cap;
        PriceRange grown = fee.amount().times(years);
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
                        ? ": " + fee.each().inPercent() + " of it after " + PlanWords.counted(years, "year")
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
                LineOrigin.OfPrice.of(oldest),
                "After " + PlanWords.counted(years, "year")
                        + ", on the price the home is bought for. What it will be sold for is not known.");
    }
}
