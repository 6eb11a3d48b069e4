package uk.kindred.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What visitors leave in the application's heap: those who never run JavaScript, and those with a live search page
 * open. Speaks HTTP as Flow's client does, to an application in this same JVM whose heap is measured.
 */
final class MemoryBench {

    private static final int READERS = 500;
    private static final int SESSIONS = 100;
    private static final String SEARCH = "search";
    private static final String QUERY = "near=Leeds&within=10";
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");

    private final String base;
    /** Keeps no cookies: to the server, each of its requests is somebody new. */
    private final HttpClient reader = HttpClient.newHttpClient();

    private final List<HttpClient> open = new ArrayList<>();

    private MemoryBench(String base) {
        this.base = base;
    }

    /** @param base where the application of this JVM answers, "http://localhost:8080" */
    static void run(String base) throws IOException, InterruptedException {
        MemoryBench bench = new MemoryBench(base);
        for (int warm = 0; warm < 20; warm++) {
            bench.read();
        }
        bench.openLivePage();
        long before = usedBytes();
        for (int number = 0; number < READERS; number++) {
            bench.read();
        }
        long afterReaders = usedBytes();
        for (int number = 0; number < SESSIONS; number++) {
            bench.openLivePage();
        }
        long afterSessions = usedBytes();
        System.out.printf(
                Locale.UK,
                "Left in the heap: %.1f kB for each of %d visitors without JavaScript,"
                        + " %.0f kB for each of %d open live search pages%n",
                (afterReaders - before) / 1024.0 / READERS,
                READERS,
                (afterSessions - afterReaders) / 1024.0 / SESSIONS,
                SESSIONS);
    }

    private void read() throws IOException, InterruptedException {
        get(reader, "/search?" + QUERY);
    }

    /** The three requests of Flow's client: the page, its UI, and the view inside. */
    private void openLivePage() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        open.add(client);
        get(client, "/search?" + QUERY);
        String query = QUERY.replace("=", "%3D").replace("&", "%26");
        String started = get(client, "/?v-r=init&location=" + SEARCH + "&query=" + query);
        Matcher key = SECURITY_KEY.matcher(started);
        if (!key.find()) {
            throw new IllegalStateException("no UI was made: " + started);
        }
        String navigate = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":null,"trigger":""}}],"syncId":0,"clientId":0}""".formatted(key.group(1), SEARCH, QUERY);
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/?v-r=uidl&v-uiId=0"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(navigate))
                .build();
        String shown =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        if (!shown.contains("Set up for")) {
            throw new IllegalStateException("the live page did not open: " + shown);
        }
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Of what is still reachable. */
    private static long usedBytes() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(500);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
