package uk.kindred.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import uk.kindred.testing.TestServers;

/** Real servers, really killed. */
class EmbeddedServersTest {

    private static final String NO_ELASTICSEARCH = "--kindred.elasticsearch.url=http://127.0.0.1:9";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path shared = Path.of(String.valueOf(TestServers.properties().get("kindred.data-folder")));
    private final Path folder = shared.resolveSibling("crash-test-data");

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("programs"), shared.resolve("programs"));
    }

    @AfterEach
    void forget() throws IOException {
        Files.delete(folder.resolve("programs"));
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void killedOutrightItTakesItsServersWithItAndTheNextStartHasAllData() throws Exception {
        try (RunningApplication application = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            execute(application, "create table kept (value int)", "insert into kept values (42)");
            assertThat(application.serversOf(folder)).isNotEmpty();
            application.kill();
            await().atMost(SOON).until(() -> application.serversOf(folder).isEmpty());
        }
        try (RunningApplication application = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            assertThat(valueKept(application)).isEqualTo(42);
        }
    }

    @Test
    void aKilledPostgreSqlComesBackAtTheSameAddressWithAllData() throws Exception {
        try (RunningApplication application = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            execute(application, "create table kept (value int)", "insert into kept values (42)");
            kill(folder.resolve("postgresql/18").toString());
            await().atMost(SOON).ignoreExceptions().until(() -> valueKept(application) == 42);
        }
    }

    @Test
    void interruptedItStopsItsServersAndEndsInGoodOrder() throws Exception {
        try (RunningApplication application = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            assertThat(application.interrupt()).isEqualTo(130);
            assertThat(application.serversOf(folder)).isEmpty();
            assertThat(Files.readString(folder.resolve("logs/postgresql.log")))
                    .contains("database system is shut down");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndHarmsNothing() throws Exception {
        try (RunningApplication first = RunningApplication.start(folder, NO_ELASTICSEARCH);
                RunningApplication second = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            assertThat(second.isReady()).isFalse();
            assertThat(second.waitFor()).isNotZero();
            assertThat(second.output()).contains("is in use by another Kindred").contains("KINDRED_DATA_FOLDER");
            execute(first, "create table kept (value int)", "insert into kept values (42)");
            assertThat(valueKept(first)).isEqualTo(42);
        }
    }

    @Test
    void aServerLeftBehindIsStoppedByTheNextStart() throws Exception {
        String data = folder.resolve("postgresql/18").toString();
        Process orphan = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        "sh",
                        "-c",
                        "trap 'exit 0' INT; while :; do sleep 0.1; done",
                        data)
                .start();
        Process other = new ProcessBuilder("sh", "-c", "while :; do sleep 0.1; done", data + "-other").start();
        try (RunningApplication application = RunningApplication.start(folder, NO_ELASTICSEARCH)) {
            assertThat(application.isReady()).isTrue();
            assertThat(orphan.isAlive()).isFalse();
            assertThat(other.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            other.destroyForcibly();
        }
    }

    @Test
    void aKilledElasticsearchComesBackAtTheSameAddressAndStopsWithTheApplication() throws Exception {
        try (RunningApplication application =
                RunningApplication.start(folder, "--kindred.embedded.elasticsearch-heap=256MB")) {
            awaitElasticsearch(application);
            kill(ElasticsearchServer.serverArgument(folder.resolve("elasticsearch/tmp")));
            await().atMost(SOON).until(() -> !answers(application));
            awaitElasticsearch(application);
            application.interrupt();
            assertThat(application.serversOf(folder)).isEmpty();
        }
    }

    private static void awaitElasticsearch(RunningApplication application) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answers(application));
    }

    private static boolean answers(RunningApplication application) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application.elasticsearchUrl() + "/_cluster/health"))
                .timeout(SOON)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
            return response.statusCode() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    private static void kill(String argument) {
        assertThat(Orphans.find(argument)).isNotEmpty().allMatch(ProcessHandle::destroyForcibly);
    }

    private static void execute(RunningApplication application, String... statements) throws SQLException {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static int valueKept(RunningApplication application) throws SQLException {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("select value from kept")) {
            assertThat(value.next()).isTrue();
            return value.getInt(1);
        }
    }
}
