package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may tell who somebody is, is pointed out before it is sent; and nothing else is. */
class TextCheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            My mum Doreen likes the garden.              | NAME     | Doreen
            We spoke to Mrs Okafor-Bell about it.        | NAME     | Mrs Okafor-Bell
            The manager, called Zbigniew, was kind.      | NAME     | Zbigniew
            I asked for Sarah and nobody came.           | NAME     | Sarah
            Thank you, Margaret, for all you did.        | NAME     | Margaret
            Nurse Adeyemi sat with her.                  | NAME     | Nurse Adeyemi
            He lives in room 12 by the lift.             | ROOM     | room 12
            She had Flat 3b for a year.                  | ROOM     | Flat 3b
            Her first-floor room was cold.               | ROOM     | first-floor room
            He fell on 3 March in the hall.              | DAY      | 3 March
            It was 03/04/2026 when she moved.            | DAY      | 03/04/2026
            We came last Tuesday and waited.             | DAY      | last Tuesday
            Nobody was there on Christmas Day at all.    | DAY      | on Christmas Day
            She had her 90th birthday there.             | AGE      | 90th birthday
            A man aged 47 should not live there.         | AGE      | aged 47
            My 93-year-old aunt is content.              | AGE      | 93-year-old
            Ring me on 0113 496 0000 please.             | PHONE    | 0113 496 0000
            My number is +44 7700 900123.                | PHONE    | +44 7700 900123
            Write to jo.bloggs@example.org for more.     | EMAIL    | jo.bloggs@example.org
            The house at LS6 3AA is too big.             | POSTCODE | LS6 3AA
            """)
    void whatTellsIsFound(String words, TextCheck.Kind kind, String text) {
        assertThat(TextCheck.look(words)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(found.text()).isEqualTo(text);
            assertThat(words.substring(found.start(), found.end())).isEqualTo(text);
            assertThat(found.advice()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The staff are kind and there is room for everybody.
            We have been with them for two years and pay £1,240 a week.
            In May the roses by the door are lovely.
            She will rest in bed if she may, and that is fine.
            They came at 8 and stayed for 30 minutes, every day.
            The CQC rated it Good in 2024.
            She was in hospital in Leeds and then went home.
            Will they listen? Grace and patience, that is what they have.
            """)
    void whatTellsNothingIsLeftAlone(String words) {
        assertThat(TextCheck.look(words)).isEmpty();
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
