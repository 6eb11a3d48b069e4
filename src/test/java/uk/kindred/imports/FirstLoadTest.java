package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import uk.kindred.base.Folders;

/** The register at the start, also where two instances start at once on one database. */
@ImportTest
class FirstLoadTest {

    @Autowired
    private Folders folders;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportLock lock;

    @Autowired
    private ImportWorld world;

    @Test
    void waitsWhileAnotherInstanceImportsAndThenLoadsWhatIsStillMissing() throws Exception {
        world.empty();
        Thread start;
        try (ImportLock.Held other = lock.tryAcquire().orElseThrow()) {
            start = Thread.ofVirtual().start(firstLoad()::start);
            assertThat(start.join(Duration.ofSeconds(2))).isFalse();
            assertThat(world.count("listing")).isZero();
        }

        assertThat(start.join(Duration.ofMinutes(3))).isTrue();
        assertThat(world.count("listing where status = 'open'")).isEqualTo(10_569);
        assertThat(world.count("import_run")).isEqualTo(1);
    }

    @Test
    void waitsForNobodyIfTheRegisterIsThere() throws Exception {
        firstLoad().start();
        try (ImportLock.Held other = lock.tryAcquire().orElseThrow()) {
            assertThat(Thread.ofVirtual().start(firstLoad()::start).join(Duration.ofMinutes(1)))
                    .isTrue();
        }
    }

    private FirstLoad firstLoad() {
        return new FirstLoad(
                folders,
                new ImportProperties(true, 5, DataSize.ofMegabytes(300), DataSize.ofGigabytes(4)),
                runs,
                imports);
    }
}
