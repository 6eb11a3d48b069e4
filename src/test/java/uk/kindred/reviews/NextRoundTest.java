package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The day that a writer is told. */
class NextRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void whatIsCompleteForAWeekGoesOutOnTheFirstOfTheNextMonth() {
        assertThat(NextRound.of(Instant.parse("2026-11-20T12:00:00Z"), null, NOW))
                .isEqualTo("2026-12-01");
    }

    @Test
    void whatCameWithinTheLastWeekWaitsForTheRoundAfter() {
        assertThat(NextRound.of(Instant.parse("2026-11-28T12:00:00Z"), null, NOW))
                .isEqualTo("2027-01-01");
    }

    @Test
    void itsWriterMayMakeItWaitLonger() {
        Instant complete = Instant.parse("2026-11-20T12:00:00Z");

        assertThat(NextRound.of(complete, LocalDate.of(2027, 1, 15), NOW)).isEqualTo("2027-02-01");
        assertThat(NextRound.of(complete, LocalDate.of(2027, 2, 1), NOW)).isEqualTo("2027-02-01");
    }
}
