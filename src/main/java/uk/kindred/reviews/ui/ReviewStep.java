package uk.kindred.reviews.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Theme;

/**
 * One page of the form.
 *
 * @param slug its name in the address
 * @param topic what it is called on the page to check
 * @param fields that it asks
 */
record ReviewStep(
        String slug, String title, String topic, List<String> fields, Function<ReviewForm, List<Component>> asking) {

    static final String CHECK = "check";
    static final String WORDS = "words";

    private static final List<ReviewStep> PLAIN = plain();
    private static final List<ReviewStep> EASY = easy();

    List<Component> ask(ReviewForm form) {
        return asking.apply(form);
    }

    /** In their order; the page to check comes after them. */
    static List<ReviewStep> of(Channel channel) {
        return channel == Channel.EASY_READ ? EASY : PLAIN;
    }

    static Optional<ReviewStep> find(Channel channel, String slug) {
        return of(channel).stream().filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The step that follows, or the page to check. */
    String next(Channel channel) {
        int after = of(channel).indexOf(this) + 1;
        return after < of(channel).size() ? of(channel).get(after).slug() : CHECK;
    }

    /** The step before, or this one if it is the first. */
    String before(Channel channel) {
        return of(channel).get(Math.max(0, of(channel).indexOf(this) - 1)).slug();
    }

    private static List<ReviewStep> plain() {
        List<Question> statements = Question.ticked().stream()
                .filter(question -> question.theme() != Theme.OUTCOMES)
                .toList();
        return List.of(
                new ReviewStep("about", "About you", "About you", ReviewField.ABOUT, AboutPart::ask),
                answers("life", "How is life, with this support?", "How life is", statements),
                answers("outcomes", "What does it help with?", "What it helps with", Question.of(Theme.OUTCOMES)),
                new ReviewStep(WORDS, "All in all", "All in all", ReviewField.IN_WORDS, WordsPart::ask),
                choices("What you decide"));
    }

    /** A few questions a page, and those that belong together. */
    private static List<ReviewStep> easy() {
        List<ReviewStep> steps = new ArrayList<>();
        steps.add(new ReviewStep("about", "About you", "About you", ReviewField.ABOUT_EASY, AboutPart::ask));
        steps.add(answers(
                "life",
                "Your life",
                "Your life",
                List.of(Question.IMPORTANT_THINGS, Question.BELONGING, Question.IN_CONTROL)));
        steps.add(answers(
                "told",
                "Being told things",
                "Being told things",
                List.of(Question.MONEY, Question.INFORMED, Question.CHANGES)));
        steps.add(answers(
                "helpers", "People who help", "People who help", List.of(Question.LISTENED_TO, Question.KNOWN_TEAM)));
        steps.add(answers(
                "body", "Your body", "Your body", List.of(Question.NUTRITION, Question.HYGIENE, Question.TOILET)));
        steps.add(answers(
                "home", "Your home", "Your home", List.of(Question.CLOTHING, Question.SAFE_AT_HOME, Question.HOME)));
        steps.add(answers(
                "people",
                "Other people",
                "Other people",
                List.of(Question.RELATIONSHIPS, Question.COMMUNITY, Question.WORK, Question.CARING)));
        steps.add(new ReviewStep(WORDS, "Your words", "Your words", ReviewField.IN_WORDS, WordsPart::ask));
        steps.add(choices("You decide"));
        return List.copyOf(steps);
    }

    private static ReviewStep answers(String slug, String title, String topic, List<Question> questions) {
        return new ReviewStep(slug, title, topic, ReviewField.of(questions), new AnswersPart(questions)::ask);
    }

    private static ReviewStep choices(String title) {
        return new ReviewStep("choices", title, title, ReviewField.CHOICES, form -> ChoicesPart.ask(form, true));
    }
}
