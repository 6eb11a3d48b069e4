package uk.kindred.imports;

import static uk.kindred.bench.Output.say;
import static uk.kindred.bench.Output.secondsSince;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import uk.kindred.bench.BenchContext;
import uk.kindred.bench.Instance;
import uk.kindred.bench.Requests;
import uk.kindred.embedded.EmbeddedServers;

/**
 * Two whole applications on one PostgreSQL and one Elasticsearch. One is killed (kill -9) in the middle of an import, of
 * bringing it to the index, and of building the index anew; the other goes on serving, and all catches up.
 */
final class TwoInstances {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int rows;
    private final Path folder;
    private final JdbcClient database;
    private final Requests index;
    private final Instance one;
    private final Instance other;

    private TwoInstances(int rows, Path folder, EmbeddedServers servers) throws Exception {
        this.rows = rows;
        this.folder = folder;
        Map<String, Object> properties = servers.properties();
        String url = String.valueOf(properties.get("spring.datasource.url"));
        String user = String.valueOf(properties.get("spring.datasource.username"));
        String password = String.valueOf(properties.get("spring.datasource.password"));
        this.database = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        this.index = new Requests(servers);
        Map<String, String> addresses = Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                user,
                "SPRING_DATASOURCE_PASSWORD",
                password,
                "KINDRED_ELASTICSEARCH_URL",
                String.valueOf(properties.get("kindred.elasticsearch.url")),
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                "25");
        this.one = new Instance("one", folder, addresses);
        this.other = new Instance("other", folder, addresses);
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 20_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("kindred-instances-");
        try (EmbeddedServers servers = BenchContext.startServers("target/instances-data", false)) {
            TwoInstances both = new TwoInstances(rows, folder, servers);
            try {
                both.run();
            } finally {
                both.one.kill();
                both.other.kill();
            }
        }
        say("all well");
    }

    private void run() throws Exception {
        await("both start at once on an empty database", () -> one.isReady() && other.isReady());
        await(
                "one index is there",
                () -> !one.get("/api/listings").at("/degraded").asBoolean());
        importWhileTheOtherServes();
        killDuringAnImport();
        killBeforeTheIndexHasHeard();
        killDuringARebuild();
    }

    private void importWhileTheOtherServes() throws Exception {
        Path file = directory("Qaxmeadow");
        CompletableFuture<HttpResponse<String>> answer = one.load(file, "01_July_2026_CQC_directory.csv");
        int searches = 0;
        while (!answer.isDone()) {
            long total = other.get("/api/listings?size=1").at("/total").asLong();
            require(total == 0 || total == rows, "half an import was seen: " + total);
            searches++;
        }
        require(answer.get().statusCode() == 200, answer.get().body());
        say("one imported; %d searches of the other were answered meanwhile", searches);
        awaitFound("Qaxmeadow", one, other);
    }

    private void killDuringAnImport() throws Exception {
        Path file = directory("Vuporchard");
        CompletableFuture<HttpResponse<String>> answer = one.load(file, "02_July_2026_CQC_directory.csv");
        await("one writes what it has read", () -> count("""
                        pg_stat_activity where state = 'active' and query ilike '%merge_%'
                          and pid <> pg_backend_pid()""") > 0);
        one.kill();
        say("one was killed in the middle of writing");
        require(!answer.isDone() || answer.isCompletedExceptionally(), "it had ended before");
        require(found("Qaxmeadow", other) == rows, "what was there is not found");
        require(count("listing where name like '%Vuporchard'") == 0, "half an import was written");
        one.restart();
        await("the other takes the same file", () -> {
            int status =
                    other.load(file, "02_July_2026_CQC_directory.csv").get().statusCode();
            require(status == 200 || status == 409, "answered with " + status);
            return status == 200;
        });
        awaitFound("Vuporchard", other);
        await("one is back", one::isReady);
        require(count("import_run where status = 'running'") == 0, "a dead run still runs");
    }

    private void killBeforeTheIndexHasHeard() throws Exception {
        CompletableFuture<HttpResponse<String>> unheard =
                other.load(directory("Jekwillow"), "03_July_2026_CQC_directory.csv");
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count("event_publication where completion_date is null") > 0);
        other.kill();
        unheard.cancel(true);
        say(
                "the other was killed with %d batches still to send",
                count("event_publication where completion_date is null"));
        require(found("Jekwillow", one) == rows, "what was imported is not found at once");
        awaitFound("Jekwillow", one);
        other.restart();
        await("the other is back", other::isReady);
    }

    private void killDuringARebuild() throws Exception {
        long before = linesOf(other);
        index.deleteIndexes();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .until(() -> !index.get("/_alias/listings-building").isEmpty());
        Instance builder = linesOf(other) > before ? other : one;
        Instance survivor = builder == one ? other : one;
        builder.kill();
        say("%s was killed while it built the index", builder);
        require(found("Jekwillow", survivor) == rows, "without an index not all are found");
        awaitFound("Jekwillow", survivor);
        require(index.get("/listings-*").size() == 1, "a half-built index is left");
    }

    private static long linesOf(Instance instance) throws Exception {
        return instance.logLines().stream()
                .filter(line -> line.contains("Building index"))
                .count();
    }

    /** All listings by this name, in the index itself, and nothing left to be sent. */
    private void awaitFound(String name, Instance... instances) {
        for (Instance instance : instances) {
            await("%s finds all by the name %s in the index".formatted(instance, name), () -> {
                JsonNode answer = instance.get("/api/listings?size=1&q=" + name);
                return !answer.at("/degraded").asBoolean()
                        && answer.at("/total").asLong() == rows;
            });
        }
        await("nothing waits", () -> count("event_publication where completion_date is null") == 0);
    }

    private static long found(String name, Instance instance) throws Exception {
        return instance.get("/api/listings?size=1&q=" + name).at("/total").asLong();
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }

    /** The same locations each time, each name ending in this word, which no other name is like. */
    private Path directory(String word) throws Exception {
        return ManyLocations.write(rows, word, folder).path();
    }

    private static void await(String what, Callable<Boolean> condition) {
        long start = System.nanoTime();
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(condition);
        say("%s: after %.1f s", what, secondsSince(start));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }
}
