package uk.kindred.imports.cqc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers as CQC's API does, with what a test gives it. */
final class CqcServer implements AutoCloseable {

    static final String KEY = "a-key-of-the-test";

    private final HttpServer server;
    private final Map<String, String> locations = new ConcurrentHashMap<>();
    private final List<List<String>> pages = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Deque<Integer> failures = new ArrayDeque<>();

    CqcServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/public/v1/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/public/v1");
    }

    /** What changed, a page after the other. */
    @SafeVarargs
    final CqcServer changed(List<String>... pagesOfIds) {
        pages.clear();
        pages.addAll(List.of(pagesOfIds));
        return this;
    }

    CqcServer location(String id, String body) {
        locations.put(id, body);
        return this;
    }

    /** The next answers, before it answers as it should. */
    void failNext(int... statuses) {
        for (int status : statuses) {
            failures.add(status);
        }
    }

    /** Paths with their queries, in the order in which they came. */
    List<String> asked() {
        return asked;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String uri = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
            asked.add(uri.substring("/public/v1".length()));
            Integer failure = failures.poll();
            if (failure != null) {
                exchange.getResponseHeaders().add("Retry-After", "0");
                exchange.getResponseHeaders().add("Location", url() + "/elsewhere");
                exchange.sendResponseHeaders(failure, -1);
            } else if (!KEY.equals(exchange.getRequestHeaders().getFirst("Ocp-Apim-Subscription-Key"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (uri.contains("/changes/location")) {
                send(exchange, changes(Integer.parseInt(uri.replaceFirst(".*[?&]page=(\\d+).*", "$1"))));
            } else {
                String body = locations.get(uri.substring(uri.lastIndexOf('/') + 1));
                if (body == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    send(exchange, body);
                }
            }
        }
    }

    private String changes(int page) {
        List<String> ids = page <= pages.size() ? pages.get(page - 1) : List.of();
        return """
                {"total": %d, "firstPageUri": "/changes/location?page=1", "page": %d, "perPage": 1000, "totalPages": %d,
                 "changes": [%s]}
                """.formatted(
                        pages.stream().mapToInt(List::size).sum(),
                        page,
                        Math.max(1, pages.size()),
                        String.join(", ", ids.stream().map(id -> '"' + id + '"').toList()));
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
