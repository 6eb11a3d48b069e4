package uk.kindred.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.kindred.testing.KindredTest;

/** Two instances of the application on one database. */
@KindredTest
class SoleTasksTest {

    private static final String TASK = "task-of-a-test";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final AtomicInteger done = new AtomicInteger();
    private SoleTasks one;
    private SoleTasks other;

    @BeforeEach
    void startBoth() {
        one = new SoleTasks(new SchedulingConfiguration().lockProvider(jdbc), clock);
        other = new SoleTasks(new SchedulingConfiguration().lockProvider(jdbc), clock);
    }

    @Test
    void whatOneInstanceIsAtTheOtherLeavesAlone() {
        boolean ran = one.tryRun(TASK, () -> {
            assertThat(other.tryRun(TASK, done::incrementAndGet)).isFalse();
            assertThat(one.tryRun(TASK, done::incrementAndGet)).isFalse();
            assertThat(other.tryRun("another-" + TASK, done::incrementAndGet)).isTrue();
        });

        assertThat(ran).isTrue();
        assertThat(done).hasValue(1);
        assertThat(other.tryRun(TASK, done::incrementAndGet)).isTrue();
        assertThat(done).hasValue(2);
    }

    @Test
    void aTaskThatFailsIsFreeForTheOtherInstance() {
        assertThatThrownBy(() -> one.tryRun(TASK, () -> {
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");

        assertThat(other.tryRun(TASK, done::incrementAndGet)).isTrue();
    }
}
