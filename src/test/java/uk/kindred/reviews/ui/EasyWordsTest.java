package uk.kindred.reviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Theme;
import uk.kindred.reviews.Writer;

/** Easy Read asks what the longer words ask: both answers count in one figure. */
class EasyWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            important-things | do the things            | do the things
            money            | costs and how the money  | costs, and where the money
            informed         | in a way I understand    | in a way I understand
            belonging        | with people who matter   | with people who matter
            in-control       | people work well together| people work well together
            changes          | know what happens next   | know what happens next
            listened-to      | people who listen to me  | people who listen to me
            known-team       | know me and know what    | know me and know what
            toilet           | Managing toilet needs    | use the toilet when I need to
            clothing         | dressed the right way    | dressed the right way
            safe-at-home     | getting around at home   | get around at home
            work             | learning or volunteering | learn or volunteer
            caring           | Caring for a child       | care for a child
            """)
    void bothSayTheSame(String slug, String plain, String easy) {
        Question question = Coded.find(Question.values(), slug).orElseThrow();

        assertThat(question.asked(Writer.PERSON)).contains(plain);
        assertThat(EasyWords.of(question, Writer.PERSON)).contains(easy);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void whoWritesAboutAnotherNeverReadsOfThemselves(Question question) {
        assertThat(EasyWords.of(question, Writer.FAMILY)).doesNotContainPattern("\\b(I|me|my)\\b");
    }

    @Test
    void ofAnOutcomeItIsAskedWhetherTheServiceHelps() {
        assertThat(Question.of(Theme.OUTCOMES))
                .hasSize(10)
                .allSatisfy(question ->
                        assertThat(EasyWords.of(question, Writer.PERSON)).startsWith("It helps me to "));
        assertThat(EasyWords.of(Question.TOILET, Writer.FAMILY))
                .isEqualTo("It helps them to use the toilet when they need to.");
    }
}
