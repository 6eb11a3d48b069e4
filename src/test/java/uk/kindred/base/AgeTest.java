package uk.kindred.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, today",
        "2026-11-22, today",
        "2026-11-20, yesterday",
        "2026-11-01, 20 days ago",
        "2026-10-22, 30 days ago",
        "2026-10-21, 1 month ago",
        "2026-04-21, 7 months ago",
        "2025-11-21, 1 year ago",
        "2025-10-20, 1 year and 1 month ago",
        "2023-09-21, 3 years and 2 months ago",
        "2014-06-01, 12 years ago",
    })
    void saysHowLongAgoSomethingWas(LocalDate date, String words) {
        assertThat(Age.inWords(date, LocalDate.of(2026, 11, 21))).isEqualTo(words);
    }
}
