package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Paragraph;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;

/** The question, as a form whose address is the answer's. */
final class FundingForm {

    private final Typed typed;

    private FundingForm(Typed typed) {
        this.typed = typed;
    }

    static Markup of(Typed typed) {
        FundingForm form = new FundingForm(typed);
        return Markup.tag(
                        "form",
                        new PersonForm(typed, false).markup(),
                        form.partner(),
                        form.yearsToCome(),
                        PostForm.button("Work it out"))
                .with("method", "get")
                .with("action", FundingView.ADDRESS);
    }

    /** Each of a couple is assessed alone, so that this is needed only where both draw on care. */
    private Markup partner() {
        boolean open = FundingReader.isForTwo(typed)
                || typed.problems().keySet().stream().anyMatch(field -> field.startsWith(Field.PARTNER));
        return Markup.tag("details", Markup.tag("summary", "Does your partner need care too?"))
                .styled("only-couple", "partner")
                .when(open, "open")
                .containing(
                        new Paragraph(
                                "Each of a couple is assessed alone. Leave this empty if only one of you needs care."),
                        new PersonForm(typed.under(Field.PARTNER), true).markup());
    }

    private Markup yearsToCome() {
        Fields fields = new Fields(typed);
        return Fields.group(
                "The years to come",
                fields.percent(
                        Field.RISE,
                        "How much fees go up a year, in percent",
                        FundingReader.USUAL_RISE,
                        "Nobody knows it."),
                fields.percent(
                        Field.RETURN,
                        "What savings bring a year, in percent",
                        FundingReader.USUAL_RETURN,
                        "After tax."),
                fields.percent(
                        Field.INCOME_RISE,
                        "How much incomes and other spending go up a year, in percent",
                        FundingReader.USUAL_INCOME_RISE,
                        "Nobody knows it."),
                fields.percent(
                                Field.INTEREST,
                                "What the council takes a year on what it lends, in percent",
                                FundingReader.USUAL_INTEREST,
                                "Ask the council.")
                        .styled("only-deferred"));
    }
}
