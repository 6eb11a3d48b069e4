package uk.kindred.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.Application;

/** The whole application in a process of its own, on servers that others may use too. */
public final class Instance {

    private static final String TOKEN = "for-this-run-only";

    private final String name;
    private final Path folder;
    private final Map<String, String> servers;
    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private Process process;
    private int port;

    /** @param servers the addresses of PostgreSQL, Elasticsearch and mail, as environment variables */
    public Instance(String name, Path folder, Map<String, String> servers) throws IOException {
        this.name = name;
        this.folder = Files.createDirectories(folder.resolve(name));
        this.servers = servers;
        this.process = start();
    }

    public void restart() throws IOException {
        process = start();
    }

    private Process start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        // starts sooner, and does not live long
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath(),
                        Application.class.getName(),
                        "--vaadin.productionMode=true",
                        "--kindred.rate-limits.api.requests=1000000")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(servers);
        builder.environment()
                .putAll(Map.of(
                        "PORT",
                        String.valueOf(port),
                        "KINDRED_EMBEDDED_ENABLED",
                        "false",
                        "KINDRED_DATA_FOLDER",
                        folder.toString(),
                        "KINDRED_OPERATOR_TOKEN",
                        TOKEN,
                        "KINDRED_VAULT_KEYS",
                        "0123456789abcdef".repeat(4),
                        "KINDRED_EXAMPLES_ENABLED",
                        "false",
                        "KINDRED_IMPORTS_SHIPPEDREGISTER",
                        "false"));
        return builder.start();
    }

    /** Without the tests, whose components would be found. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(":"));
    }

    public boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Instance " + name + " has ended: see " + log());
        }
        try {
            return send("GET", "/actuator/health/readiness", HttpRequest.BodyPublishers.noBody())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, HttpRequest.BodyPublishers.noBody());
        if (answer.statusCode() != 200) {
            throw new IOException(name + " answered " + path + " with " + answer.statusCode());
        }
        return json.readTree(answer.body());
    }

    /** Answered when the import has ended. */
    public CompletableFuture<HttpResponse<String>> load(Path file, String fileName) throws IOException {
        return client.sendAsync(
                request("POST", "/api/imports?name=" + fileName, HttpRequest.BodyPublishers.ofFile(file)),
                HttpResponse.BodyHandlers.ofString());
    }

    public List<String> logLines() throws IOException {
        return Files.readAllLines(log());
    }

    @Override
    public String toString() {
        return name;
    }

    private Path log() {
        return folder.resolve("log");
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/octet-stream")
                .method(method, body)
                .build();
    }
}
