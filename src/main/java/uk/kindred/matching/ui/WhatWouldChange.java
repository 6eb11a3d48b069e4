package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Counterfactual;
import uk.kindred.matching.MatchField;
import uk.kindred.pricing.Pounds;

/** What a little more money or a wider search would bring, each as a link that tries it. */
final class WhatWouldChange {

    private static final int PENCE = 100;

    private WhatWouldChange() {}

    static Markup of(List<Counterfactual> all, PlanLinks links) {
        Markup list = Markup.tag("ul").styled("plain-list", "try-list");
        all.forEach(one -> list.add(Markup.tag(
                "li",
                Markup.tag("p", one.sentence()),
                Markup.tag("p", link(one, links)).styled("no-print"))));
        return list;
    }

    private static Anchor link(Counterfactual one, PlanLinks links) {
        return switch (one) {
            case Counterfactual.MoreMoney money -> trying(money.budgetPence(), links);
            case Counterfactual.AllMusts musts -> trying(musts.budgetPence(), links);
            case Counterfactual.LessMoney less -> trying(less.budgetPence(), links);
            case Counterfactual.Farther farther ->
                new Anchor(
                        links.with(MatchField.WITHIN, String.valueOf(farther.miles()))
                                .to(PlanLinks.RESULT),
                        "Look up to " + farther.miles() + " miles away");
        };
    }

    private static Anchor trying(long pence, PlanLinks links) {
        return new Anchor(
                links.costing(pounds(pence)).to(PlanLinks.RESULT), "Try " + Pounds.inWords(pence) + " a week");
    }

    /** "350", "350.50": as the field has it. */
    static String pounds(long pence) {
        return pence % PENCE == 0
                ? String.valueOf(pence / PENCE)
                : Pounds.inWords(pence).replace("£", "").replace(",", "");
    }
}
