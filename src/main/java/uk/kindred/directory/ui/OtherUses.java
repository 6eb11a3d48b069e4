package uk.kindred.directory.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.kindred.base.ui.Markup;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.CostWords;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PricedBy;
import uk.kindred.pricing.Quote;

/** What else a service may be used for, each with its cost and a way to reckon it: a short stay, days, living in. */
class OtherUses extends Div {

    private OtherUses(List<Markup> uses) {
        addClassName("other-uses");
        add(new H3("It can also be used for"), Markup.tag("ul").containing(uses));
    }

    /** Empty where there is one use only. */
    static Optional<OtherUses> of(String slug, OfferCosts costs, CostQuestion question) {
        PricedBy shown = costs.pricedBy(question);
        List<Markup> uses = costs.ways(question).stream()
                .filter(way -> way != shown)
                .sorted(Comparator.naturalOrder())
                .map(way -> use(slug, costs, new CostQuestion(planFor(way, question.plan()), question.payer())))
                .toList();
        return uses.isEmpty() ? Optional.empty() : Optional.of(new OtherUses(uses));
    }

    private static Plan planFor(PricedBy way, Plan plan) {
        Plan only = plan.onlyFor(Set.of(way));
        return way.canBeAsked() ? only.asking(way) : only;
    }

    private static Markup use(String slug, OfferCosts costs, CostQuestion asked) {
        Quote quote = costs.quote(asked);
        PriceRange weekly = quote.weekly();
        String words = quote.plan().inWords(quote.pricedBy()) + ": "
                + (weekly == null ? "price not known" : CostWords.amountAlone(weekly, quote.pricedBy(), quote.plan()));
        String address = "/listings/" + slug + (asked.inUrl().isEmpty() ? "" : "?" + asked.inUrl()) + "#cost";
        Anchor link = new Anchor(address, "Work this out");
        link.setAriaLabel("Work out " + quote.plan().inWords(quote.pricedBy()));
        return Markup.tag("li", new Text(words + " "), Markup.tag("span", link).styled("no-print"));
    }
}
