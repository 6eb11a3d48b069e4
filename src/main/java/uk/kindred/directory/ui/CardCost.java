package uk.kindred.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.ui.cost.CostWords;
import uk.kindred.directory.ui.cost.Provenance;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceBasis;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Tariff;

/** The whole cost of the reader's plan, and beside it what the other payer is asked: the council, or people themselves. */
class CardCost extends Div {

    /** @param pricedBy how this listing's whole cost is reckoned */
    private CardCost(ListingSummary listing, PricedBy pricedBy, CardContext context) {
        addClassName("card-cost");
        Payer other = context.payer() == Payer.COUNCIL ? Payer.SELF_FUNDER : Payer.COUNCIL;
        Optional<PriceRange> cost = listing.weeklyCost(context.plan(), context.payer());
        cost.ifPresentOrElse(
                known -> add(headline(known, pricedBy, tariff(listing, context.payer()), context)),
                () -> add(new Paragraph("Price not known " + CostWords.condition(context.payer()) + ": ask")));
        Optional<PriceBasis> basis = listing.costBasis(context.plan(), context.payer());
        basis.filter(PriceBasis::questioned).ifPresent(odd -> add(CostWords.oddPrice(odd)));
        listing.weeklyCost(context.plan(), other)
                .ifPresent(
                        known -> add(aside(known, pricedBy, context.plan(), tariff(listing, other), cost.isPresent())));
        basis.or(() -> listing.costBasis(context.plan(), other))
                .ifPresent(known -> addLine("card-cost-source", Provenance.ofPrices(known, context.today())));
    }

    /** Empty where nothing at all is known of the cost. */
    static Optional<Component> of(ListingSummary listing, CardContext context) {
        PricedBy pricedBy = listing.reckonedBy(context.plan());
        boolean known = listing.weeklyCost(context.plan(), context.payer()).isPresent()
                || listing.weeklyCost(context.plan(), Payer.COUNCIL).isPresent()
                || listing.weeklyCost(context.plan(), Payer.SELF_FUNDER).isPresent();
        return known ? Optional.of(new CardCost(listing, pricedBy, context)) : Optional.empty();
    }

    /** Of a payer whose cost is known. */
    private static Tariff tariff(ListingSummary listing, Payer payer) {
        return Objects.requireNonNull(listing.offer().tariffs().get(payer), "no tariff");
    }

    private void addLine(String className, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        add(paragraph);
    }

    private static Paragraph headline(PriceRange cost, PricedBy pricedBy, Tariff tariff, CardContext context) {
        Paragraph paragraph = new Paragraph();
        boolean typical = !context.plan().says(pricedBy);
        String amount = CostWords.shortAmount(cost, pricedBy, context.plan());
        String rest =
                CardCostWords.purpose(pricedBy, context.plan(), tariff) + ", " + CostWords.condition(context.payer());
        paragraph.add(
                new Text(typical ? "Typical: " : ""),
                Markup.tag("strong", typical ? lowerCase(amount) : amount),
                new Text(rest));
        return paragraph;
    }

    private static Paragraph aside(PriceRange cost, PricedBy pricedBy, Plan plan, Tariff tariff, boolean beside) {
        String amount = CostWords.shortAmount(cost, pricedBy, plan);
        Paragraph paragraph = new Paragraph();
        paragraph.add(
                Markup.tag("strong", amount),
                new Text((beside ? "" : CardCostWords.purpose(pricedBy, plan, tariff) + ",") + " "
                        + CostWords.condition(tariff.payer())));
        paragraph.addClassName("card-cost-aside");
        return paragraph;
    }

    private static String lowerCase(String words) {
        return words.replaceFirst("^From", "from").replaceFirst("^Free", "free");
    }
}
