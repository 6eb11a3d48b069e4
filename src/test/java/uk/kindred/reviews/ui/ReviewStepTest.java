package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.Writer;

/** The form's steps, in plain words and in Easy Read. */
class ReviewStepTest {

    /** In words: as much as it takes to ask the same as the plain question, all of it. */
    private static final int LONGEST_SENTENCE = 13;

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WEB", "EASY_READ"})
    void everyFieldIsAskedOnceInBothForms(Channel channel) {
        List<String> asked = new ArrayList<>(ReviewStep.of(channel).stream()
                .flatMap(step -> step.fields().stream())
                .toList());
        List<String> expected = new ArrayList<>(ReviewField.all());
        expected.add(ReviewField.EMAIL);
        if (channel == Channel.EASY_READ) {
            expected.removeAll(List.of(ReviewField.FROM, ReviewField.TO));
            expected.add(ReviewField.PERIOD);
        }

        assertThat(asked).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"WEB", "EASY_READ"})
    void eachStepLeadsToTheNextAndTheLastToThePageToCheck(Channel channel) {
        List<ReviewStep> steps = ReviewStep.of(channel);
        List<String> way = new ArrayList<>();
        String at = steps.getFirst().slug();
        while (!at.equals(ReviewStep.CHECK)) {
            way.add(at);
            at = ReviewStep.find(channel, at).orElseThrow().next(channel);
        }

        assertThat(way)
                .containsExactlyElementsOf(steps.stream().map(ReviewStep::slug).toList());
        assertThat(steps.getFirst().before(channel)).isEqualTo(steps.getFirst().slug());
        assertThat(steps.get(2).before(channel)).isEqualTo(steps.get(1).slug());
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void easyReadSaysTheSameInOneShortSentenceWhoeverWrites(Question question) {
        assertThat(EasyWords.of(question, Writer.PERSON).split(" ")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE);
        assertThat(EasyWords.of(question, Writer.FAMILY)).doesNotContainPattern("\\b(I|me|my|am)\\b");
    }

    @Test
    void everyDrawingIsThere() throws IOException {
        List<String> drawings = Stream.of(
                        Arrays.stream(Question.values()).map(EasyWords::symbol),
                        Arrays.stream(Answer.values()).map(EasyWords::symbol),
                        Arrays.stream(Recommends.values()).map(EasyWords::symbol),
                        Arrays.stream(Writer.values()).map(EasyWords::symbol),
                        Arrays.stream(Incentive.values()).map(EasyWords::symbol),
                        Stream.of("reviews.svg#calendar", "reviews.svg#gift", "reviews.svg#lock"))
                .flatMap(names -> names)
                .distinct()
                .toList();
        for (String drawing : drawings) {
            String[] name = drawing.split("#");
            assertThat(Files.readString(Path.of("frontend/images", name[0])))
                    .as(drawing)
                    .contains("<symbol id=\"" + name[1] + "\"");
        }
    }
}
