package uk.kindred.imports;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.kindred.embedded.EmbeddedServers;
import uk.kindred.embedded.EmbeddedServers.Part;
import uk.kindred.embedded.EmbeddedSettings;

/**
 * A directory from its first byte until all of it can be searched, against the least that any import must do: a bare COPY
 * of the same rows, and bulk indexing of the same documents.
 */
final class ImportBench {

    private static final int DOCUMENTS_AT_ONCE = 1_000;

    private final EmbeddedServers servers;
    private final Imports imports;
    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String elasticsearch;

    private ImportBench(EmbeddedServers servers, ConfigurableApplicationContext context) {
        this.servers = servers;
        this.imports = context.getBean(Imports.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.elasticsearch = String.valueOf(servers.properties().get("kindred.elasticsearch.url"));
    }

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        try (EmbeddedServers servers = startServers();
                ConfigurableApplicationContext context = startApplication(servers)) {
            new ImportBench(servers, context).run(rows);
        }
    }

    private static EmbeddedServers startServers() {
        EmbeddedServers servers = EmbeddedServers.start(
                EnumSet.of(Part.POSTGRESQL, Part.ELASTICSEARCH),
                Path.of("target/import-bench-data"),
                true,
                new EmbeddedSettings(true, Path.of(".tools/elasticsearch-9.5.3.zip"), DataSize.ofGigabytes(1), false));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "stop-bench-servers"));
        return servers;
    }

    /** As on the day before the first import. */
    private static ConfigurableApplicationContext startApplication(EmbeddedServers servers) {
        Map<String, Object> properties = new HashMap<>(servers.properties());
        properties.put("kindred.embedded.enabled", "false");
        properties.put("kindred.imports.shipped-register", "false");
        properties.put("logging.level.root", "warn");
        List<String> arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toList();
        return new SpringApplicationBuilder(WithoutPages.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }

    private void run(int rows) throws Exception {
        awaitIndexed(0);
        Path folder = Files.createTempDirectory("kindred-bench-");
        RegisterFile file = ManyLocations.write(rows, folder);
        say(
                "%d cores; %,d rows, %.1f MB",
                Runtime.getRuntime().availableProcessors(), rows, Files.size(file.path()) / 1e6);

        long start = System.nanoTime();
        RunReport run = imports.load(file);
        double stored = seconds(start);
        awaitIndexed(run.added());
        double searchable = seconds(start);
        say(
                "import: %s, %,d added; stored after %.1f s, searchable after %.1f s",
                run.status(), run.added(), stored, searchable);

        String copied = copyOut();
        List<String> documents = documents();
        start = System.nanoTime();
        copyIn(copied);
        double copy = seconds(start);
        index(documents);
        double bare = seconds(start);
        say("bare: COPY %.1f s, bulk indexing of %,d documents %.1f s", copy, run.added(), bare - copy);
        say("ratio %.2f (aim: at most 2)", searchable / bare);

        long again = System.nanoTime();
        RunReport unchanged = imports.load(file);
        say("the same file again: %,d unchanged after %.1f s", unchanged.unchanged(), seconds(again));
        Files.delete(file.path());
        Files.delete(folder);
    }

    private void awaitIndexed(long documents) {
        Awaitility.await("the index")
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> {
                    ask("POST", "/listings/_refresh", "");
                    return ask("GET", "/listings/_count", "").at("/count").asLong() == documents;
                });
    }

    private String copyOut() throws SQLException, IOException {
        try (Connection connection = database().getConnection()) {
            StringWriter text = new StringWriter();
            copyApi(connection).copyOut("copy listing to stdout", text);
            return text.toString();
        }
    }

    private void copyIn(String text) throws SQLException, IOException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            String columns = jdbc.sql("""
                            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                            where table_name = 'listing' and is_generated = 'NEVER'
                            """).query(String.class).single();
            statement.execute("create table bare_listing as select " + columns + " from listing with no data");
            copyApi(connection).copyIn("copy bare_listing (" + columns + ") from stdin", new StringReader(text));
        }
    }

    private static CopyManager copyApi(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private DriverManagerDataSource database() {
        return new DriverManagerDataSource(
                String.valueOf(servers.properties().get("spring.datasource.url")),
                String.valueOf(servers.properties().get("spring.datasource.username")),
                String.valueOf(servers.properties().get("spring.datasource.password")));
    }

    /** Bodies of bulk requests. */
    private List<String> documents() throws IOException, InterruptedException {
        List<String> bodies = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int count = 0;
        for (JsonNode hit : everything()) {
            body.append("{\"index\":{\"_id\":\"")
                    .append(hit.at("/_id").asString())
                    .append("\"}}\n")
                    .append(hit.at("/_source"))
                    .append('\n');
            if (++count % DOCUMENTS_AT_ONCE == 0) {
                bodies.add(body.toString());
                body.setLength(0);
            }
        }
        if (!body.isEmpty()) {
            bodies.add(body.toString());
        }
        return bodies;
    }

    private List<JsonNode> everything() throws IOException, InterruptedException {
        List<JsonNode> hits = new ArrayList<>();
        String after = "";
        while (true) {
            JsonNode page = ask(
                    "POST", "/listings/_search", "{\"size\":5000,\"sort\":[{\"databaseId\":\"asc\"}]" + after + "}");
            JsonNode found = page.at("/hits/hits");
            if (found.isEmpty()) {
                return hits;
            }
            found.forEach(hits::add);
            after = ",\"search_after\":" + found.get(found.size() - 1).at("/sort");
        }
    }

    private void index(List<String> bodies) throws IOException, InterruptedException {
        JsonNode definition = ask("GET", "/listings", "").iterator().next();
        ObjectNode settings = (ObjectNode) definition.at("/settings/index");
        settings.remove(List.of("uuid", "version", "provided_name", "creation_date", "routing"));
        String request = "{\"settings\":{\"index\":" + settings + "},\"mappings\":" + definition.at("/mappings") + "}";
        ask("PUT", "/bare-listings", request);
        for (String body : bodies) {
            if (ask("POST", "/bare-listings/_bulk", body).at("/errors").asBoolean()) {
                throw new IOException("Elasticsearch refused documents");
            }
        }
        ask("POST", "/bare-listings/_refresh", "");
        ask("DELETE", "/bare-listings", "");
    }

    private JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(elasticsearch + path))
                .header("Content-Type", type(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(method + " " + path + " was answered with " + response.statusCode());
        }
        return json.readTree(response.body());
    }

    private static String type(String path) {
        return path.endsWith("_bulk") ? "application/x-ndjson" : "application/json";
    }

    @EnableAutoConfiguration(
            exclude = {
                SpringBootAutoConfiguration.class,
                SpringSecurityAutoConfiguration.class,
                VaadinScopesConfig.class
            })
    @ConfigurationPropertiesScan("uk.kindred")
    @ComponentScan(
            basePackages = {
                "uk.kindred.places",
                "uk.kindred.directory",
                "uk.kindred.imports",
                "uk.kindred.search",
                "uk.kindred.base"
            },
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "uk\\.kindred\\.(.*\\.)?(ui|web|api)\\..*"),
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|WholeRegister|ImportWorld)")
            })
    @EntityScan({"uk.kindred.directory", "uk.kindred.imports"})
    @EnableJpaRepositories({"uk.kindred.directory", "uk.kindred.imports"})
    static class WithoutPages {}

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.UK, format + "%n", values);
    }
}
