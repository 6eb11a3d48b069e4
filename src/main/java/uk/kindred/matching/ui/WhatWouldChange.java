package uk.kindred.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.matching.Counterfactual;
import uk.kindred.matching.Fund;
import uk.kindred.matching.MatchField;
import uk.kindred.matching.Money;
import uk.kindred.pricing.Pounds;

/** What a little more money or a wider search would bring, each as a link that tries it. */
final class WhatWouldChange {

    private static final int PENCE = 100;

    private WhatWouldChange() {}

    static Markup of(List<Counterfactual> all, Money money, PlanLinks links) {
        Markup list = Markup.tag("ul").styled("plain-list", "try-list");
        all.forEach(one -> list.add(Markup.tag(
                "li",
                Markup.tag("p", one.sentence()),
                Markup.tag("p").containing(link(one, money, links)).styled("no-print"))));
        return list;
    }

    /** None where it is not one sum that would change. */
    private static List<Anchor> link(Counterfactual one, Money money, PlanLinks links) {
        return switch (one) {
            case Counterfactual.MoreMoney more -> List.of(trying(more.fund(), money, links));
            case Counterfactual.AllMusts musts -> List.of(trying(musts.fund(), money, links));
            case Counterfactual.LessMoney less ->
                money.isSeveral() ? List.of() : List.of(trying(money.main().with(less.budgetPence()), money, links));
            case Counterfactual.Farther farther ->
                List.of(new Anchor(
                        links.with(MatchField.WITHIN, String.valueOf(farther.miles()))
                                .to(PlanLinks.RESULT),
                        "Look up to " + farther.miles() + " miles away"));
        };
    }

    private static Anchor trying(Fund fund, Money money, PlanLinks links) {
        return new Anchor(
                links.costing(fund, money, pounds(fund.pence())).to(PlanLinks.RESULT),
                "Try " + Pounds.inWords(fund.pence()) + " a week"
                        + (money.isSeveral() ? FundWords.following(fund) : ""));
    }

    /** "350", "350.50": as the field has it. */
    static String pounds(long pence) {
        return pence % PENCE == 0
                ? String.valueOf(pence / PENCE)
                : Pounds.inWords(pence).replace("£", "").replace(",", "");
    }
}
