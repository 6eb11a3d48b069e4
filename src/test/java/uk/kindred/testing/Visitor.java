package uk.kindred.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks the application over HTTP without a browser, from a loopback address that nobody else has. */
public final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HttpClient client;
    private final String site;

    /** @param port where the application listens */
    public Visitor(int port) {
        int number = COUNT.incrementAndGet();
        this.client = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.1." + number / 250 + "." + (number % 250 + 1)))
                .build();
        this.site = "http://127.0.0.1:" + port;
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** The answer, which has to have this status. */
    public JsonNode json(String path, int status) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> ask(String method, String path, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    /** What programs ask in JSON. */
    public HttpResponse<String> postJson(String path, String body) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    private HttpResponse<String> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
