package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Locale;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.BudgetRoute;
import uk.kindred.funding.BudgetRules;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Purchase;
import uk.kindred.funding.Ruling;
import uk.kindred.funding.Wish;

/** Whether a budget may pay for something, and by which rule. */
class BudgetSection extends Div {

    BudgetSection(Purchase purchase, Ruling ruling) {
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag("strong", ruling.verdict().label() + "."));
        add(
                new H2("May it pay for this: " + withSmallLetter(purchase) + "?"),
                answer,
                new Paragraph(ruling.reason()),
                Markup.tag("p", ruling.source()).styled("small", "soft"),
                new Paragraph(
                        "The council decides, with you, when it writes your care and support plan. Ask it before you"
                                + " spend."));
    }

    private static String withSmallLetter(Choice choice) {
        return choice.label().substring(0, 1).toLowerCase(Locale.UK)
                + choice.label().substring(1);
    }

    /** Everything that a budget taken so may and may not pay for, where nobody of the family is paid. */
    static Markup overview(BudgetRoute route) {
        Markup body = Markup.tag("tbody");
        Arrays.stream(Purchase.values()).forEach(purchase -> {
            Ruling ruling = BudgetRules.rule(route, Wish.of(purchase));
            String reason = purchase == Purchase.CARE_HOME_STAY && route == BudgetRoute.DIRECT_PAYMENT
                    ? "At most four weeks in any 12 months. Stays with less than four weeks between them are added up."
                    : ruling.reason();
            body.add(Tables.row(
                    Markup.tag(
                            "div",
                            Markup.tag("div", purchase.label()).styled("what"),
                            Markup.tag("div", reason).styled("small")),
                    ruling.verdict().label()));
        });
        return Tables.table(
                        route.label() + ": what it may pay for, where nobody of the family is paid",
                        body,
                        "What",
                        "May it?")
                .styled("verdicts");
    }
}
