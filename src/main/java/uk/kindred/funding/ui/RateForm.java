package uk.kindred.funding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import uk.kindred.base.ui.FormField;
import uk.kindred.base.ui.Markup;
import uk.kindred.base.ui.PostForm;
import uk.kindred.base.ui.ProblemSummary;
import uk.kindred.funding.DatedFigure;
import uk.kindred.funding.Figure;

/** The page on which a figure is added. All that was typed stands in it. */
final class RateForm {

    private final Typed typed;

    private RateForm(Typed typed) {
        this.typed = typed;
    }

    /**
     * @param question whether the figure is meant so; null if nothing is asked
     * @param asked the figure that the question is about
     */
    static Main page(Typed typed, @Nullable String question, @Nullable DatedFigure asked, CsrfToken secret) {
        Main page = new Main();
        page.setClassName("page account");
        page.add(new H1("Add a figure"));
        if (!typed.problems().isEmpty()) {
            page.add(new ProblemSummary(
                    "This figure is not added yet",
                    typed.problems(),
                    field -> RatesController.ADDRESS + "/new#" + field));
        }
        Markup form = new RateForm(typed).form(secret);
        if (question != null && asked != null) {
            form.add(question(question, asked));
        }
        page.add(
                form.containing(PostForm.button("Add this figure")),
                Markup.tag("p", new Anchor(RatesController.ADDRESS, "All figures")));
        return page;
    }

    private Markup form(CsrfToken secret) {
        return PostForm.to(RatesController.ADDRESS + "/new", secret)
                .styled("panel")
                .containing(
                        FormField.of(RateReader.FIGURE, "Which figure?", figures())
                                .problem(problem(RateReader.FIGURE))
                                .done(),
                        line("date", RateReader.FROM, "From which day does it count?")
                                .hint(
                                        "Results before that day stay as they are. With a day that has passed, results for the"
                                                + " days since then change.")
                                .done(),
                        line("text", RateReader.AMOUNT, "How much, in pounds?")
                                .hint("Such as 30.65 or 23,250.")
                                .with("inputmode", "decimal")
                                .with("maxlength", "20")
                                .done(),
                        FormField.area(RateReader.SOURCE, "Where can it be read?", typed.text(RateReader.SOURCE), 3)
                                .hint("The circular, regulation or page, with its address. Everybody sees this.")
                                .problem(problem(RateReader.SOURCE))
                                .with("maxlength", "400")
                                .done(),
                        line("date", RateReader.CONFIRMED, "On which day was it read there?")
                                .hint(
                                        "Leave it empty if nobody has read it there. Every result that uses it then says so.")
                                .done());
    }

    private static Markup question(String question, DatedFigure asked) {
        return Markup.tag("div", Markup.tag("h2", "Is that right?"))
                .styled("notice", "question")
                .with("id", RateReader.SURE)
                .with("role", "alert")
                .containing(
                        Markup.tag("p", question),
                        FormField.tick(
                                RateReader.SURE,
                                RateReader.sureKey(asked),
                                "Yes, it is right as I typed it",
                                false,
                                null));
    }

    private Markup figures() {
        String chosen = typed.text(RateReader.FIGURE);
        Markup list = Markup.tag(
                "select", Markup.tag("option", "Choose").with("value", "").when(chosen.isEmpty(), "selected"));
        for (Figure figure : Figure.values()) {
            list.add(Markup.tag("option", figure.label())
                    .with("value", figure.slug())
                    .when(figure.slug().equals(chosen), "selected"));
        }
        return list;
    }

    private FormField line(String type, String name, String label) {
        return FormField.line(type, name, label, typed.text(name))
                .problem(problem(name))
                .with("autocomplete", "off");
    }

    private @Nullable String problem(String name) {
        return typed.problemWith(name);
    }
}
