package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.funding.Assessment;
import uk.kindred.funding.DeferredPayment;
import uk.kindred.funding.Figure;
import uk.kindred.funding.RateNotes;
import uk.kindred.pricing.Pounds;

/** What one person would pay a week: who pays what, what changes after 12 weeks, and every step. */
class ContributionSection extends Div {

    private final PersonResult result;

    ContributionSection(PersonResult result) {
        this.result = result;
        add(new H2("What " + result.whoWithin() + " would pay"));
        Paragraph answer = new Paragraph();
        answer.addClassName("price");
        answer.add(Markup.tag(
                "strong",
                result.who() + " would pay " + Pounds.inWords(result.now().personPence()) + " a week."));
        add(answer, new Paragraph(reason(result.now())));
        addUnlessNull(nhs());
        String topUp = TopUpWords.of(result.now().topUpPence(), result);
        addUnlessNull(topUp.isEmpty() ? null : topUp);
        addUnlessNull(afterFirstWeeks());
        addUnlessNull(deferred());
        Markup notes = Markup.tag("ul");
        RateNotes.of(result.spender().start().on(), result.rates(), result.now().figures())
                .forEach(note -> notes.add(Markup.tag("li", note)));
        add(notes, StepsTable.folded(result.now().steps()));
    }

    private void addUnlessNull(@Nullable String words) {
        if (words != null) {
            add(new Paragraph(words));
        }
    }

    private String reason(Assessment assessment) {
        return switch (assessment.outcome()) {
            case FULL_COST ->
                "That is the whole cost. The savings and other capital that count, "
                        + Pounds.inWords(assessment.capitalPence()) + ", are above the upper limit of "
                        + Pounds.inWords(
                                result.rates().get(Figure.CAPITAL_UPPER).pence()) + ".";
            case COVERED -> "The income covers the whole cost that the council counts. The council would pay nothing.";
            case SHARE ->
                "The council would pay " + Pounds.inWords(assessment.councilPence())
                        + " a week. An income is asked for only as far as it is above what is left to live on.";
            case NOTHING -> "The council would pay " + Pounds.inWords(assessment.councilPence()) + " a week.";
        };
    }

    private @Nullable String nhs() {
        long pence = result.now().nhsPence();
        return pence == 0
                ? null
                : "The NHS pays the home " + Pounds.inWords(pence)
                        + " a week of its price for nursing, whatever anybody owns.";
    }

    private @Nullable String afterFirstWeeks() {
        LocalDate day = result.homeCountsFrom();
        Assessment then = result.then();
        return day == null || then == null
                ? null
                : "For the first 12 weeks the own home does not count. From " + Dates.day(day) + " it does: "
                        + result.whoWithin() + " would then pay " + Pounds.inWords(then.personPence()) + " a week.";
    }

    private @Nullable String deferred() {
        DeferredPayment agreement = result.now().deferred();
        if (agreement == null) {
            return null;
        }
        String how = agreement.deferredPence() == 0
                ? "the income covers the price, so that nothing would have to be lent."
                : Pounds.inWords(agreement.fromIncomePence()) + " a week from income, and "
                        + Pounds.inWords(agreement.deferredPence()) + " a week lent against the home, up to "
                        + Pounds.inWords(agreement.mostPence()) + " in all. Interest and charges come on top.";
        return "From " + Dates.day(agreement.from()) + " there would be a right to a deferred payment agreement: "
                + how;
    }
}
