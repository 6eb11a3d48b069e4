package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;

/** How it was overall, as the Friends and Family Test asks it, and free words. */
final class WordsPart {

    private WordsPart() {}

    static List<Component> ask(ReviewForm form) {
        return List.of(
                overall(form),
                form.area(
                                ReviewField.WORDS,
                                form.easy() ? "Is there more you want to say?" : "In your own words",
                                form.easy()
                                        ? "You can leave this empty. Do not write names."
                                        : "What should somebody know who is choosing? What was good, what was not? Leave out"
                                                + " names, rooms and days: “a nurse”, “in spring”. You may leave this empty."
                                                + " At most " + ReviewContent.MOST_CHARACTERS + " letters and signs.",
                                form.easy() ? 6 : 9)
                        .done(),
                urgent());
    }

    private static Component overall(ReviewForm form) {
        return form.choose(
                ReviewField.RECOMMENDS,
                form.easy() ? "How was it, all in all?" : "Overall, how was your experience of the service?",
                form.easy() ? null : "The NHS asks the same, in its Friends and Family Test.",
                "reviews.svg#good",
                Arrays.stream(Recommends.values())
                        .map(answer -> new ReviewForm.Option(
                                answer.slug(),
                                form.easy() ? EasyWords.of(answer) : answer.label(),
                                EasyWords.symbol(answer)))
                        .toList());
    }

    private static Component urgent() {
        return Markup.tag(
                "p",
                Markup.tag("strong", "Is somebody in danger, or being hurt?"),
                Markup.tag("span", " A review is read too late for that. Call 999, or see "),
                new Anchor("/urgent-help", "who else can help"),
                Markup.tag("span", "."));
    }
}
