package uk.kindred.reviews.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.kindred.directory.Outcome;
import uk.kindred.reviews.Question;

/** The directory's words for outcomes are the questions of reviews: decision 082. */
class OutcomesOfReviewsTest {

    @Test
    void everyQuestionThatIsTickedIsAnOutcomeAndNoOtherIs() {
        assertThat(Arrays.stream(Outcome.values()).map(Outcome::slug))
                .containsExactlyElementsOf(
                        Question.ticked().stream().map(Question::slug).toList());
    }
}
