package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Theme;

/** Statements and outcomes, each with yes, in part, no or not for me. */
record AnswersPart(List<Question> questions) {

    List<Component> ask(ReviewForm form) {
        List<Component> parts = new ArrayList<>();
        parts.add(Markup.tag(
                "p",
                form.easy()
                        ? "Is it true? Choose one. You can leave any out."
                                + (asksWhatItHelpsWith() ? " “It” is the service." : "")
                        : "Leave out what you do not want to answer. “Not for me” counts in no figure."));
        Theme theme = null;
        for (Question question : questions) {
            if (!form.easy() && question.theme() != theme && question.theme() != Theme.OUTCOMES) {
                parts.add(new H2(question.theme().label()));
            }
            theme = question.theme();
            parts.add(statement(form, question));
        }
        return parts;
    }

    private boolean asksWhatItHelpsWith() {
        return questions.stream().anyMatch(question -> question.theme() == Theme.OUTCOMES);
    }

    private static Component statement(ReviewForm form, Question question) {
        return form.choose(
                        ReviewField.of(question),
                        form.easy() ? EasyWords.of(question, form.writer()) : question.asked(form.writer()),
                        null,
                        EasyWords.symbol(question),
                        Arrays.stream(Answer.values())
                                .map(answer -> new ReviewForm.Option(
                                        answer.slug(),
                                        form.easy() ? EasyWords.of(answer) : answer.label(),
                                        EasyWords.symbol(answer)))
                                .toList())
                .styled("in-line", "statement");
    }
}
