package uk.kindred.reviews.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Reviews;

class TypedReviewTest {

    @Test
    void whatIsTickedAndTypedIsWhatTheySaid() {
        Typed typed = sound();
        NewReview review = Objects.requireNonNull(TypedReview.read(typed, "K-1"));
        ReviewContent content = review.content();

        assertThat(review.channel()).isEqualTo(Channel.PHONE);
        assertThat(content.answers()).containsExactly(Map.entry(Question.SAFE_AT_HOME, Answer.IN_PART));
        assertThat(content.recommends()).isEqualTo(Recommends.GOOD);
        assertThat(content.words()).isEqualTo("She is out more.\nWe are glad.");
        assertThat(content.notBefore()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void aNameThatIsNotMeantForTheServiceIsNotKept() {
        Typed typed = sound();
        typed.values().put("knownAs", "Mrs Lime’s daughter");

        assertThat(Objects.requireNonNull(TypedReview.read(typed, "K-1")).content())
                .matches(ReviewContent::anonymous)
                .extracting(ReviewContent::knownAs)
                .isNull();
        typed.values().put("named", "yes");
        assertThat(Objects.requireNonNull(TypedReview.read(typed, "K-1"))
                        .content()
                        .knownAs())
                .isEqualTo("Mrs Lime’s daughter");
    }

    @Test
    void nothingIsAssumedOfWhatWasNotAsked() {
        Typed typed = new Typed(
                Map.of("token", Reviews.freshToken(), "channel", "web", "email", "nobody", "notBefore", "soon"),
                new LinkedHashMap<>());

        assertThat(TypedReview.read(typed, "K-1")).isNull();
        assertThat(typed.problems())
                .containsOnlyKeys("channel", "writer", "from", "to", "incentive", "email", "notBefore");
    }

    private static Typed sound() {
        Map<String, String> values = new HashMap<>();
        values.put("token", Reviews.freshToken());
        values.put("channel", "phone");
        values.put("writer", "family");
        values.put("from", "2026-Q1");
        values.put("to", "2026-Q3");
        values.put("answer-safe-at-home", "in-part");
        values.put("recommends", "good");
        values.put("words", "She is out more.\r\nWe are glad.");
        values.put("incentive", "none");
        values.put("notBefore", "2027-01-31");
        return new Typed(values, new LinkedHashMap<>());
    }
}
