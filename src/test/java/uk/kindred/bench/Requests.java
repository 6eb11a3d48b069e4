package uk.kindred.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.embedded.EmbeddedServers;

/** Asks Elasticsearch without the application's help. */
public final class Requests {

    private final String url;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    public Requests(EmbeddedServers servers) {
        this.url = String.valueOf(servers.properties().get("kindred.elasticsearch.url"));
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    /** @param body JSON, or for _bulk one JSON a line; may be empty */
    public JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IOException(method + " " + path + " was answered with " + response.statusCode());
        }
        return json.readTree(response.body());
    }

    /** Without an index, the application makes one by itself. */
    public void deleteIndexes() throws IOException, InterruptedException {
        for (String name : get("/listings-*?expand_wildcards=open").propertyNames()) {
            send("DELETE", "/" + name, "");
        }
    }
}
