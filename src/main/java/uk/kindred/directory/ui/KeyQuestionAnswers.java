package uk.kindred.directory.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.Age;
import uk.kindred.directory.KeyQuestion;
import uk.kindred.directory.Rating;

/** The regulator's answers to its five questions, with what each question means and how old its answer is. */
class KeyQuestionAnswers extends DescriptionList {

    private static final Map<KeyQuestion, String> ASKED = Map.of(
            KeyQuestion.SAFE, "Are people protected from abuse and avoidable harm?",
            KeyQuestion.EFFECTIVE, "Does the care lead to a good quality of life?",
            KeyQuestion.CARING, "Do staff treat people with kindness, dignity and respect?",
            KeyQuestion.RESPONSIVE, "Is the service organised to meet each person’s needs?",
            KeyQuestion.WELL_LED, "Do its leaders make sure of good care, and learn from mistakes?");

    private final LocalDate today;

    KeyQuestionAnswers(LocalDate today) {
        this.today = today;
        addClassName("questions");
    }

    void answer(KeyQuestion question, @Nullable Rating rating, @Nullable LocalDate answeredOn) {
        Span asked = new Span(ASKED.get(question));
        asked.addClassName("asked");
        Div row = new Div(new Term(new Span(question.label()), asked), answer(rating, answeredOn));
        getElement().appendChild(row.getElement());
    }

    private Description answer(@Nullable Rating rating, @Nullable LocalDate answeredOn) {
        if (rating == null || rating == Rating.NOT_RATED) {
            Span none = new Span("Not rated");
            none.addClassName("rating-none");
            return new Description(none);
        }
        Span answer = new Span(rating.label());
        answer.addClassNames("rating-word", "rating-" + rating.slug());
        Description description = new Description(answer);
        if (answeredOn != null) {
            Span age = new Span(Age.inWords(answeredOn, today));
            age.addClassName("asked");
            // a space, for those who hear or copy it
            description.add(new Text(" "), age);
        }
        return description;
    }
}
