package uk.kindred.reviews.ui;

import java.util.List;
import java.util.stream.Stream;
import uk.kindred.reviews.Question;

/** The names of the form's fields; those that a review's own problems name are the same there. */
final class ReviewField {

    static final String WRITER = "writer";
    static final String FROM = "from";
    static final String TO = "to";
    /** Both quarters in one choice, in Easy Read. */
    static final String PERIOD = "period";

    static final String INCENTIVE = "incentive";
    static final String RECOMMENDS = "recommends";
    static final String WORDS = "words";
    static final String ANONYMOUS = "anonymous";
    static final String KNOWN_AS = "knownAs";
    static final String NOT_BEFORE = "notBefore";
    static final String EMAIL = "email";

    /** Who writes, about when. */
    static final List<String> ABOUT = List.of(WRITER, FROM, TO, INCENTIVE);

    static final List<String> ABOUT_EASY = List.of(WRITER, PERIOD, INCENTIVE);
    static final List<String> IN_WORDS = List.of(RECOMMENDS, WORDS);
    static final List<String> CHOICES = List.of(ANONYMOUS, KNOWN_AS, NOT_BEFORE, EMAIL);

    private ReviewField() {}

    static String of(Question question) {
        return "says-" + question.slug();
    }

    static List<String> of(List<Question> questions) {
        return questions.stream().map(ReviewField::of).toList();
    }

    /** All that a review says itself, without its writer's address. */
    static List<String> all() {
        return Stream.of(ABOUT, of(Question.ticked()), IN_WORDS, List.of(ANONYMOUS, KNOWN_AS, NOT_BEFORE))
                .flatMap(List::stream)
                .toList();
    }
}
