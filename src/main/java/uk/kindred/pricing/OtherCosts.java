package uk.kindred.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is paid once, what is a choice, what is paid apart, and what depends on what no plan says. */
final class OtherCosts {

    private final Collection<PriceItem> items;
    private final PriceList prices;
    private final Plan plan;
    private final PricedBy pricedBy;
    private final Payer payer;
    private final LocalDate asOf;

    OtherCosts(
            Collection<PriceItem> items, PriceList prices, Plan plan, PricedBy pricedBy, Payer payer, LocalDate asOf) {
        this.items = items;
        this.prices = prices;
        this.plan = plan;
        this.pricedBy = pricedBy;
        this.payer = payer;
        this.asOf = asOf;
    }

    List<QuoteLine> lines() {
        List<QuoteLine> lines = new ArrayList<>();
        prices.charges(OtherCosts::isOnce, asked -> PriceList.each(asked, PriceItem::amount))
                .forEach(once -> lines.add(QuoteLine.of(QuoteLine.Part.ONCE, once, "once", once.each(), once.each())));
        prices.list().stream()
                .filter(OtherCosts::isChoice)
                .forEach(item -> lines.add(QuoteLine.inNoSum(QuoteLine.Part.OPTIONAL, item)));
        if (pricedBy == PricedBy.HOURS || pricedBy == PricedBy.LIVE_IN) {
            prices.list().stream()
                    .filter(item -> item.mandatory() && item.what().isHousingCharge())
                    .forEach(item -> lines.add(QuoteLine.inNoSum(QuoteLine.Part.APART, item)));
        }
        if (pricedBy == PricedBy.HOUSING) {
            prices.list().stream()
                    .filter(CareApart::isPrice)
                    .forEach(item -> lines.add(QuoteLine.inNoSum(QuoteLine.Part.APART, item)));
        }
        if (pricedBy == PricedBy.CARE_HOME && payer != Payer.NHS) {
            PriceList.of(items, Payer.NHS, asOf).list(PriceWhat.EXTRA).stream()
                    .filter(item -> !item.payers().contains(payer))
                    .forEach(item -> lines.add(QuoteLine.inNoSum(QuoteLine.Part.PAID_BY_NHS, item)));
        }
        return lines;
    }

    List<CannotCalculate> gaps() {
        List<CannotCalculate> gaps = new ArrayList<>(new Extras(prices).gaps(pricedBy));
        gaps.addAll(ofMiles());
        if (pricedBy == PricedBy.HOUSING) {
            CareApart.gap(prices, plan).ifPresent(gaps::add);
        }
        return gaps;
    }

    private List<CannotCalculate> ofMiles() {
        return prices.list().stream()
                .filter(item -> item.mandatory() && item.unit() == PriceUnit.MILE)
                .map(item -> CannotCalculate.onTop(
                        item.name(),
                        "The miles are not known before the support starts.",
                        "Miles driven, at " + item.inWords() + ", on top of the sums here."))
                .toList();
    }

    private static boolean isOnce(PriceItem item) {
        return item.what() == PriceWhat.ADMISSION_FEE
                || (item.what() == PriceWhat.EXTRA && item.unit() == PriceUnit.ONCE);
    }

    private static boolean isChoice(PriceItem item) {
        if (item.mandatory()) {
            return false;
        }
        return switch (item.what()) {
            case EXTRA, MILEAGE, ADMISSION_FEE, SERVICE_CHARGE, WELLBEING_CHARGE, GROUND_RENT -> true;
            default -> false;
        };
    }
}
