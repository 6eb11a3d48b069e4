package uk.kindred.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.kindred.imports.ImportWorld.homes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports that stop to ask, and imports that are stopped. */
@ImportTest
class CautionTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportLock lock;

    @Autowired
    private ImportWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    private final List<DirectoryRow> known = homes(100);
    private String before = "";

    @BeforeEach
    void begin() {
        world.empty();
        load(JUNE, known);
        before = world.everythingSeen();
    }

    private RunReport load(LocalDate date, List<DirectoryRow> rows) {
        return imports.load(DirectoryFile.of(date, rows).writeTo(folder));
    }

    @Test
    void fiveInAHundredMayCloseWithoutAQuestion() {
        assertThat(load(JULY, known.subList(5, 100)).closed()).isEqualTo(5);
    }

    @Test
    void sixInAHundredStopAndAskAndChangeNothing() {
        RunReport run = load(JULY, known.subList(6, 100));

        assertThat(run.status()).isEqualTo("needs-confirmation");
        assertThat(run.message()).contains("would close 6 of 100");
        assertThat(world.everythingSeen()).isEqualTo(before);
    }

    @Test
    void theOperatorsYesCarriesOutWhatWasRead() {
        RunReport asked = load(JULY, known.subList(6, 100));

        RunReport done = imports.confirm(asked.id());

        assertThat(done.status()).isEqualTo("done");
        assertThat(done.closed()).isEqualTo(6);
        assertThat(world.count("listing where status = 'open'")).isEqualTo(94);
        assertThatThrownBy(() -> imports.confirm(asked.id())).isInstanceOf(ImportProblem.class);
    }

    @Test
    void aFileThatWaitsGivesWayToANewerOne() {
        RunReport asked = load(JULY, known.subList(6, 100));
        load(JULY, known);

        assertThat(runs.get(asked.id()).status()).isEqualTo("failed");
        assertThat(world.count("listing where status = 'open'")).isEqualTo(100);
        assertThat(world.count("register_entry")).isZero();
    }

    @Test
    void rowsThatPostgresqlLostWhileTheyWaitedAreAskedForAgain() {
        RunReport asked = load(JULY, known.subList(6, 100));
        // what PostgreSQL itself does with an unlogged table after a crash
        jdbc.sql("truncate register_entry").update();

        RunReport run = imports.confirm(asked.id());

        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.message()).contains("Import the file again");
        assertThat(world.everythingSeen()).isEqualTo(before);
    }

    @Test
    void anOlderFileStopsAndAsksAndNeverOverwritesNewerFacts() {
        List<DirectoryRow> renamed =
                known.stream().map(row -> row.named("Old " + row.id())).toList();

        RunReport asked = load(MAY, renamed);

        assertThat(asked.status()).isEqualTo("needs-confirmation");
        assertThat(asked.message()).contains("facts of 2026-06-02 are already here");
        assertThat(imports.confirm(asked.id()).unchanged()).isEqualTo(100);
        assertThat(world.everythingSeen()).isEqualTo(before);
    }

    @Test
    void aFileWithoutItsLastLineBreakStopsAndAsks() {
        String text = DirectoryFile.of(JULY, known).text().stripTrailing();

        RunReport run = imports.load(
                DirectoryFile.write(folder, "01_July_2026_CQC_directory.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(run.status()).isEqualTo("needs-confirmation");
        assertThat(run.message()).contains("end may be missing");
    }

    @Test
    void onlyOneImportRunsAtATime() {
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow()) {
            assertThatThrownBy(() -> load(JULY, known)).isInstanceOf(ImportInProgressException.class);
        }
        assertThat(load(JULY, known).status()).isEqualTo("done");
    }

    @Test
    void aConnectionKilledWhileChangesAreAppliedLeavesEverythingAsItWas() throws Exception {
        List<DirectoryRow> renamed =
                known.stream().map(row -> row.named("New " + row.id())).toList();
        CompletableFuture<RunReport> running;
        try (Connection blocker = dataSource.getConnection();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            // readers go on, the import has to wait in the middle of its changes
            statement.execute("lock table listing_history in share mode");
            running = CompletableFuture.supplyAsync(() -> load(JULY, renamed));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> killWaiting() == 1);
            blocker.rollback();
        }

        RunReport run = running.get(30, TimeUnit.SECONDS);

        assertThat(run.status()).isEqualTo("failed");
        assertThat(run.message())
                .contains(
                        "the connection to PostgreSQL broke. See that it runs",
                        "Nothing was changed",
                        "“Import " + run.id() + " stopped”");
        assertThat(world.everythingSeen()).isEqualTo(before);
        assertThat(load(JULY, renamed).changed()).isEqualTo(100);
    }

    private int killWaiting() throws SQLException {
        return jdbc.sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Integer.class).single();
    }

    @Test
    void aServerStoppedInTheMiddleLeavesARunThatTheNextStartEnds() {
        long left = runs.begin(DirectoryFile.of(JULY, known).writeTo(folder));

        imports.recover();

        assertThat(runs.get(left).status()).isEqualTo("failed");
        assertThat(runs.get(left).message()).contains("stopped in the middle");
    }

    @Test
    void aRunOfAnotherServerThatStillWorksIsLeftAlone() {
        long others = runs.begin(DirectoryFile.of(JULY, known).writeTo(folder));
        try (ImportLock.Held held = lock.tryAcquire().orElseThrow()) {
            imports.recover();
        }

        assertThat(runs.get(others).status()).isEqualTo("running");
    }
}
