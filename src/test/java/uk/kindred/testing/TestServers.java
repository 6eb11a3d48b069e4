package uk.kindred.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;
import uk.kindred.embedded.EmbeddedServers;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.embedded.EmbeddedSettings;

/**
 * The servers of this process of the test run, started when first asked for and stopped with it. Each begins empty, and knows
 * nothing of the other process, which runs other classes meanwhile.
 */
public final class TestServers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestServers() {}

    private static final class Running {
        private static final EmbeddedServers SERVERS = start();

        private static EmbeddedServers start() {
            EmbeddedServers servers = EmbeddedServers.start(
                    EnumSet.allOf(Part.class),
                    Path.of(System.getProperty("kindred.tests.folder", "target/test-data")),
                    true,
                    new EmbeddedSettings(
                            true, Path.of(".tools/elasticsearch-9.5.3.zip"), DataSize.ofMegabytes(512), false));
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-test-servers"));
            return servers;
        }
    }

    /** The servers themselves, to stop, kill and restart one of them; leave them running. */
    public static EmbeddedServers servers() {
        return Running.SERVERS;
    }

    /** The settings by which an application reaches them. */
    public static Map<String, Object> properties() {
        return servers().properties();
    }

    /** Where Elasticsearch answers, as soon as it does. */
    public static String elasticsearchUrl() {
        String url = String.valueOf(properties().get("kindred.elasticsearch.url"));
        awaitElasticsearch(url);
        return url;
    }

    /** A name that no other test's index begins with. */
    public static String freshIndexPrefix() {
        return "test-" + COUNT.incrementAndGet() + "-";
    }

    /** A new, empty database without tables. */
    public static DriverManagerDataSource freshDatabase() {
        String name = "test_" + COUNT.incrementAndGet();
        DriverManagerDataSource shared = database();
        try (Connection connection = shared.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = String.valueOf(shared.getUrl()).replaceFirst("/[^/]*$", "/" + name);
        return new DriverManagerDataSource(
                url, String.valueOf(shared.getUsername()), String.valueOf(shared.getPassword()));
    }

    /** The database of the shared application context. */
    public static DriverManagerDataSource database() {
        Map<String, Object> properties = properties();
        return new DriverManagerDataSource(
                String.valueOf(properties.get("spring.datasource.url")),
                String.valueOf(properties.get("spring.datasource.username")),
                String.valueOf(properties.get("spring.datasource.password")));
    }

    private static void awaitElasticsearch(String url) {
        HttpRequest health = HttpRequest.newBuilder(URI.create(url + "/_cluster/health?wait_for_status=yellow"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Awaitility.await("Elasticsearch")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> answers(client, health));
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
