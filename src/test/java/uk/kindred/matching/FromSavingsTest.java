package uk.kindred.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromSavingsTest {

    @ParameterizedTest(name = "{0} less {1} over {2} years")
    @CsvSource({
        // 20,800.00 by 104 weeks
        "2080000, 0, 2, 20000",
        // 40,000.00 less 14,500.00 is 25,500.00; by 156 weeks 163.46 and 24p left over
        "4000000, 1450000, 3, 16346",
        // nothing is spent of what is kept
        "4000000, 4000000, 3, 0",
        // 51p by 52 weeks is less than a penny
        "51, 0, 1, 0",
        "52, 0, 1, 1",
        "1000000000, 0, 30, 641025"
    })
    void whatIsNotKeptIsSharedEvenlyOverWholeYears(long total, long kept, int years, long weekly) {
        FromSavings savings = new FromSavings(total, kept, years);

        assertThat(savings.weeklyPence()).isEqualTo(weekly);
        assertThat(savings.weeklyPence() * savings.weeks()).isLessThanOrEqualTo(savings.spentPence());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FromSavings(100, 101, 3))
                .withMessage("No more can be kept than is saved.");
        assertThatIllegalArgumentException().isThrownBy(() -> new FromSavings(-1, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FromSavings(100, -1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FromSavings(FromSavings.MOST_PENCE + 1, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new FromSavings(100, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FromSavings(100, 0, 31));
    }
}
