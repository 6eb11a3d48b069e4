package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What may tell who somebody is, is pointed out before it is sent; and nothing else is. */
class TextCheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/uk/kindred/reviews/telling.csv",
            delimiter = '|',
            quoteCharacter = '\u0001',
            numLinesToSkip = 1,
            encoding = "UTF-8")
    void whatTellsIsFound(String words, TextCheck.Kind kind, String text) {
        assertThat(TextCheck.look(words)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.text()).isEqualTo(text);
            assertThat(words.substring(found.start(), found.end())).isEqualTo(text);
            assertThat(found.advice()).isNotBlank();
        });
    }

    /** Sentences as people write them of services, in which nobody can be known. */
    @Test
    void whatTellsNothingIsLeftAlone() throws IOException {
        List<String> honest = lines("honest.csv");
        List<String> alarms = honest.stream()
                .flatMap(words -> TextCheck.look(words).stream().map(found -> found.text() + " in: " + words))
                .toList();

        assertThat(honest).hasSizeGreaterThanOrEqualTo(60);
        assertThat(lines("telling.csv")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(alarms).isEmpty();
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream table =
                Objects.requireNonNull(TextCheckTest.class.getResourceAsStream("/uk/kindred/reviews/" + file))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Test
    void severalThingsAreFoundInTheirOrderAndEachOnce() {
        assertThat(TextCheck.look("Dr Patel saw my dad Harold in room 4 on 2 June. Call 01632 960001."))
                .extracting(TextCheck.Finding::text)
                .containsExactly("Dr Patel", "Harold", "room 4", "2 June", "01632 960001");
    }

    @Test
    void onlyNumbersAndAddressesKeepAReviewForAModerator() {
        assertThat(TextCheck.hasContact("Ring 07700 900123.")).isTrue();
        assertThat(TextCheck.hasContact("Mail a@example.org.")).isTrue();
        assertThat(TextCheck.hasContact("My mum Doreen in room 4.")).isFalse();
    }
}
