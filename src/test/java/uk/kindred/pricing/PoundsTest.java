package uk.kindred.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoundsTest {

    @Test
    void whatIsWrittenAsAPercentageIsReadAgain() {
        assertThat(IntStream.rangeClosed(0, 10_000))
                .allSatisfy(hundredths -> assertThat(
                                Pounds.findHundredths(Pounds.percent(hundredths).replace("%", "")))
                        .hasValue(hundredths));
    }

    @Test
    void whatIsNoPercentageIsNotRead() {
        for (String typed : new String[] {"", "-1", "5%", "1.234", "1000", "5,5", ".5", "five"}) {
            assertThat(Pounds.findHundredths(typed)).as(typed).isEmpty();
        }
    }
}
