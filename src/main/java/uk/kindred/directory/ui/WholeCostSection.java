package uk.kindred.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import uk.kindred.directory.ui.cost.AskedWays;
import uk.kindred.directory.ui.cost.Breakdown;
import uk.kindred.directory.ui.cost.CostQuestion;
import uk.kindred.directory.ui.cost.EarlierPrices;
import uk.kindred.directory.ui.cost.OfferCosts;
import uk.kindred.directory.ui.cost.PlanForm;
import uk.kindred.directory.ui.cost.PriceTable;

/** What it costs for the plan of whoever reads it: the answer, the question, and how one follows from the other. */
class WholeCostSection extends ListingSection {

    WholeCostSection(String slug, OfferCosts costs, CostQuestion question) {
        super("cost", "What it costs");
        addClassName("whole-cost");
        Div ask = new Div(
                new H3("Work it out for your own plan"),
                new PlanForm(
                        "/listings/" + slug + "#cost",
                        question,
                        new AskedWays(costs.fields(question), Set.of(costs.pricedBy(question)), costs.tenures()),
                        costs.payersKnown()));
        ask.addClassNames("ask", "no-print");
        if (!question.isClear()) {
            add(noAnswer(), ask, new PriceTable(costs.offer().prices(), costs.today()));
            return;
        }
        add(costs.answer(question));
        List<String> included = costs.included(costs.pricedBy(question));
        if (!included.isEmpty()) {
            add(new Paragraph("Included: " + String.join(", ", included) + "."));
        }
        OtherUses.of(slug, costs, question).ifPresent(this::add);
        add(
                ask,
                new Breakdown(
                        costs.quote(question), question, costs.odd(question).isPresent()),
                new PriceTable(costs.offer().prices(), costs.today()));
    }

    WholeCostSection with(EarlierPrices earlier) {
        add(earlier);
        return this;
    }

    /** A cost of another plan than was asked for would be taken for the answer. */
    private static Paragraph noAnswer() {
        Paragraph paragraph = new Paragraph("No cost is shown, since we could not read all that you typed.");
        paragraph.addClassName("overall");
        return paragraph;
    }
}
