package uk.kindred.market.board;

import com.vaadin.flow.component.html.Anchor;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.places.Council;

/** What of the board is to be shown: a form that asks for an address. */
final class BoardForm {

    private BoardForm() {}

    static Markup of(Council council, BoardQuestion question) {
        Markup form = Markup.tag("form")
                .with("method", "get")
                .with("action", WantedLinks.board(council))
                .styled("stack", "board-form", "no-print");
        return form.containing(
                kinds(question),
                FormField.of("by", "Tell apart by", by(question)).done(),
                FormField.of("months", "Months", months(question)).done(),
                Markup.tag("p", PostForm.button("Show"), new Anchor(WantedLinks.board(council), "Show everything"))
                        .styled("line"));
    }

    /** Many: they stay folded until somebody has chosen some. */
    static Markup kinds(BoardQuestion question) {
        Markup choices = Markup.tag(
                        "fieldset",
                        Markup.tag("legend", "Kinds of support; none ticked means all")
                                .styled("visually-hidden"))
                .styled("board-kinds");
        KindWords.list()
                .forEach(kind -> choices.add(FormField.tick(
                        "kind", kind, KindWords.label(kind), question.kinds().contains(kind), null)));
        String chosen = question.kinds().isEmpty() ? "all" : String.join(", ", question.kindLabels());
        return Markup.tag("details", Markup.tag("summary", "Kinds of support: " + chosen), choices)
                .when(!question.kinds().isEmpty(), "open");
    }

    private static Markup by(BoardQuestion question) {
        Markup select = Markup.tag("select");
        for (BoardBy by : BoardBy.values()) {
            select.add(option(by.slug(), by.label(), by == question.by()));
        }
        return select;
    }

    private static Markup months(BoardQuestion question) {
        return Markup.tag(
                "select",
                option("1", "The newest month that is told", question.months() == 1),
                option("3", "The last three that are told", question.months() == BoardQuestion.QUARTER),
                option("12", "The last twelve that are told", question.months() == BoardQuestion.YEAR));
    }

    private static Markup option(String value, String words, boolean chosen) {
        return Markup.tag("option", words).with("value", value).when(chosen, "selected");
    }
}
