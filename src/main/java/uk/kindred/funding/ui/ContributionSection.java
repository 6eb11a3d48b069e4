package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.DeferredPayment;
import uk.kindred.funding.RateNotes;
import uk.kindred.funding.Rates;
import uk.kindred.funding.Step;
import uk.kindred.pricing.Pounds;

/** What somebody would pay a week, with every step. */
class ContributionSection extends Div {

    ContributionSection(LocalDate on, Assessment result, Rates rates) {
        add(new H2("What you would pay"));
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag("strong", "You would pay " + Pounds.inWords(result.personPence()) + " a week."));
        add(answer, new Paragraph(result.outcome().label() + ". " + others(result)));
        DeferredPayment deferred = result.deferred();
        if (deferred != null) {
            add(new Paragraph(deferred(deferred)));
        }
        add(steps(result));
        Markup notes = Markup.tag("ul");
        RateNotes.of(on, rates, result.figures()).forEach(note -> notes.add(Markup.tag("li", note)));
        add(notes);
    }

    private static String others(Assessment result) {
        StringBuilder words =
                new StringBuilder("The council would pay " + Pounds.inWords(result.councilPence()) + " a week.");
        if (result.nhsPence() > 0) {
            words.append(" The NHS pays the home ")
                    .append(Pounds.inWords(result.nhsPence()))
                    .append('.');
        }
        if (result.topUpPence() > 0) {
            words.append(" A top-up of ")
                    .append(Pounds.inWords(result.topUpPence()))
                    .append(" a week is left, for somebody else to pay.");
        }
        return words.toString();
    }

    private static String deferred(DeferredPayment agreement) {
        return "From " + Dates.day(agreement.from()) + " you would have a right to a deferred payment agreement: "
                + Pounds.inWords(agreement.fromIncomePence()) + " a week from your income, and "
                + Pounds.inWords(agreement.deferredPence()) + " a week lent against your home, up to "
                + Pounds.inWords(agreement.mostPence()) + " in all.";
    }

    private static Markup steps(Assessment result) {
        Markup body = Markup.tag("tbody");
        for (Step step : result.steps()) {
            Markup what = Markup.tag(
                    "div",
                    Markup.tag("div", step.label()).styled("what"),
                    Markup.tag("div", step.rule()).styled("small"),
                    Markup.tag("div", step.source()).styled("small", "provenance"));
            body.add(Tables.row(what, Pounds.inWords(step.pence())));
        }
        return Tables.table("Step by step", body, "Step", "Comes to");
    }
}
