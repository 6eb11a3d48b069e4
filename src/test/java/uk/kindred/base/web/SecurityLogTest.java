package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.kindred.testing.LoggedLines;

class SecurityLogTest {

    private final LoggedLines lines = new LoggedLines("uk.kindred.security");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SecurityLog log = new SecurityLog(meters);

    @AfterEach
    void end() {
        lines.close();
    }

    @Test
    void whatComesAgainIsCountedAndToldOnce() {
        log.note("test-refused", "area=/a");
        log.note("test-refused", "area=/a");
        log.note("test-refused", "area=/b");
        log.note("test-refused", "area=/a");
        assertThat(own()).containsExactly("test-refused area=/a", "test-refused area=/b");

        log.tellWhatCameAgain();
        log.tellWhatCameAgain();
        log.note("test-refused", "area=/a");

        assertThat(own())
                .containsExactly(
                        "test-refused area=/a",
                        "test-refused area=/b",
                        "test-refused area=/a again=2",
                        "test-refused area=/a");
        assertThat(meters.get("kindred.security.events")
                        .tag("event", "test-refused")
                        .counter()
                        .count())
                .isEqualTo(5);
    }

    @Test
    void nobodyFillsTheLogWithManyDifferentLines() {
        for (int i = 0; i < 5_000; i++) {
            log.note("test-slowed", "account=" + i);
        }
        log.tellWhatCameAgain();

        assertThat(own()).hasSize(1_001).last().isEqualTo("test-slowed others again=4000");
    }

    /** Another application in this process may write as well. */
    private List<String> own() {
        return lines.all().stream().filter(line -> line.startsWith("test-")).toList();
    }
}
