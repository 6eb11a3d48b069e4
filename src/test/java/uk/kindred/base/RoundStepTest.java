package uk.kindred.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,2", "3,5", "6,10", "11,20", "21,25", "26,50", "101,200", "251,500", "12345,20000"})
    void aStepIsTheNextRoundNumber(long least, long step) {
        assertThat(RoundStep.atLeast(least)).isEqualTo(step);
    }
}
