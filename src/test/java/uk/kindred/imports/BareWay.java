package uk.kindred.imports;

import static uk.kindred.bench.Output.secondsSince;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.kindred.bench.CpuTimes;
import uk.kindred.bench.Requests;

/**
 * The least that any import must do, everything ready in memory: COPY of the rows into a table without keys, indexes and
 * triggers, and bulk indexing of the documents into an index with the same settings and mappings, until it can be
 * searched.
 */
final class BareWay {

    private static final int DOCUMENTS_AT_ONCE = 1_000;
    /** As many as the application has under way. */
    private static final int REQUESTS_AT_ONCE = 2;

    private final DataSource database;
    private final Requests elasticsearch;
    private final String columns;

    BareWay(DataSource database, Requests elasticsearch) {
        this.database = database;
        this.elasticsearch = elasticsearch;
        this.columns = JdbcClient.create(database).sql("""
                        select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                        where table_name = 'listing' and is_generated = 'NEVER'
                        """).query(String.class).single();
    }

    /** In seconds. */
    record Times(double copy, double index, CpuTimes copyCpu, CpuTimes indexCpu) {

        double both() {
            return copy + index;
        }
    }

    /** Takes what the application has just stored and indexed, and does it again. */
    Times measure() throws Exception {
        String rows = copyOut();
        List<String> bodies = documents();
        CpuTimes before = CpuTimes.now();
        long start = System.nanoTime();
        copyIn(rows);
        double copy = secondsSince(start);
        CpuTimes uponCopied = CpuTimes.now();
        start = System.nanoTime();
        index(bodies);
        double index = secondsSince(start);
        CpuTimes uponIndexed = CpuTimes.now();
        elasticsearch.send("DELETE", "/bare-listings", "");
        return new Times(copy, index, uponCopied.minus(before), uponIndexed.minus(uponCopied));
    }

    private String copyOut() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            StringWriter text = new StringWriter();
            copyApi(connection).copyOut("copy listing (" + columns + ") to stdout", text);
            return text.toString();
        }
    }

    private void copyIn(String rows) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_listing");
            statement.execute("create table bare_listing as select " + columns + " from listing with no data");
            copyApi(connection).copyIn("copy bare_listing (" + columns + ") from stdin", new StringReader(rows));
        }
    }

    private static CopyManager copyApi(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
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
            JsonNode page = elasticsearch.send(
                    "POST", "/listings/_search", "{\"size\":5000,\"sort\":[{\"databaseId\":\"asc\"}]" + after + "}");
            JsonNode found = page.at("/hits/hits");
            if (found.isEmpty()) {
                return hits;
            }
            found.forEach(hits::add);
            after = ",\"search_after\":" + found.get(found.size() - 1).at("/sort");
        }
    }

    private void index(List<String> bodies) throws Exception {
        JsonNode definition = elasticsearch.get("/listings").iterator().next();
        ObjectNode settings = (ObjectNode) definition.at("/settings/index");
        settings.remove(List.of("uuid", "version", "provided_name", "creation_date", "routing"));
        String request = "{\"settings\":{\"index\":" + settings + "},\"mappings\":" + definition.at("/mappings") + "}";
        elasticsearch.send("PUT", "/bare-listings", request);
        List<Callable<JsonNode>> requests = new ArrayList<>();
        bodies.forEach(body -> requests.add(() -> elasticsearch.send("POST", "/bare-listings/_bulk", body)));
        try (ExecutorService threads = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
            for (Future<JsonNode> answer : threads.invokeAll(requests)) {
                if (answer.get().at("/errors").asBoolean()) {
                    throw new IOException("Elasticsearch refused documents");
                }
            }
        }
        elasticsearch.send("POST", "/bare-listings/_refresh", "");
    }
}
