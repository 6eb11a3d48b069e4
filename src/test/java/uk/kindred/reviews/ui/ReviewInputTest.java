package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Writer;

/** What is typed into the form of a review. */
class ReviewInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final ReviewContent WHOLE = new ReviewContent(
            Writer.FAMILY,
            new Quarter(2026, 2),
            new Quarter(2026, 3),
            Map.of(Question.SAFE_AT_HOME, Answer.YES, Question.COMMUNITY, Answer.NOT_FOR_ME),
            Recommends.GOOD,
            "Kind, but short of people.",
            Incentive.SMALL_THANKS,
            false,
            "Sam",
            LocalDate.of(2027, 1, 15));

    @Test
    void whatWasKeptIsShownAndReadBackAsItWas() {
        ReviewInput shown = ReviewInput.of(WHOLE, "sam@people.example");

        assertThat(shown.content()).contains(WHOLE);
        assertThat(shown.email())
                .hasValueSatisfying(email -> assertThat(email.value()).isEqualTo("sam@people.example"));
        assertThat(shown.problems(ReviewField.all(), TODAY)).isEmpty();
    }

    @Test
    void aStepChangesItsOwnFieldsAndNoOthers() {
        ReviewInput typed = ReviewInput.of(WHOLE, "")
                .typed(form("says-safe-at-home", "no"), ReviewField.of(Question.of(Question.SAFE_AT_HOME.theme())));

        ReviewContent content = typed.content().orElseThrow();
        assertThat(content.answers()).containsOnly(Map.entry(Question.SAFE_AT_HOME, Answer.NO));
        assertThat(content.words()).isEqualTo(WHOLE.words());
        assertThat(content.knownAs()).isEqualTo("Sam");
    }

    @Test
    void nothingTypedSaysWhatIsMissingAndOnlyOfThatStep() {
        ReviewInput nothing = ReviewInput.blank().typed(form(), ReviewField.ABOUT);

        assertThat(nothing.content()).isEmpty();
        assertThat(nothing.problems(ReviewField.ABOUT, TODAY)).containsOnlyKeys("writer", "from", "to", "incentive");
    }

    @Test
    void easyReadChoosesBothQuartersAtOnce() {
        ReviewInput typed = ReviewInput.blank()
                .typed(
                        form("writer", "person", "period", "2026-Q1_2026-Q4", "incentive", "none"),
                        ReviewField.ABOUT_EASY);

        assertThat(typed.problems(ReviewField.ABOUT_EASY, TODAY)).isEmpty();
        ReviewContent content = typed.content().orElseThrow();
        assertThat(content.from()).isEqualTo(new Quarter(2026, 1));
        assertThat(content.to()).isEqualTo(new Quarter(2026, 4));
        assertThat(ReviewInput.blank()
                        .typed(form("writer", "person", "incentive", "none"), ReviewField.ABOUT_EASY)
                        .problems(ReviewField.ABOUT_EASY, TODAY))
                .containsOnlyKeys("period");
    }

    @Test
    void aRewardAndAnUnreadableDayAndAddressAreSaid() {
        assertThat(ReviewInput.of(WHOLE, "")
                        .typed(form("incentive", "money-or-discount"), List.of("incentive"))
                        .problems(List.of("incentive"), TODAY))
                .containsKey("incentive");
        assertThat(ReviewInput.of(WHOLE, "")
                        .typed(form("anonymous", "no", "notBefore", "soon", "email", "no address"), ReviewField.CHOICES)
                        .problems(ReviewField.CHOICES, TODAY))
                .containsOnlyKeys("knownAs", "notBefore", "email");
    }

    @Test
    void aDayIsReadAsBrowsersAndAsPeopleWriteIt() {
        assertThat(ReviewInput.day("2027-01-15")).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(ReviewInput.day("15/1/2027")).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(ReviewInput.day("31/2/2027")).isNull();
    }

    private static MultiValueMap<String, String> form(String... namesAndValues) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            form.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return form;
    }
}
