package uk.kindred.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What visitors leave in the application's heap: those who never run JavaScript, and those with a live search page
 * open. The application is in this same JVM, whose heap is measured.
 */
final class MemoryBench {

    private static final int READERS = 500;
    private static final int SESSIONS = 100;
    private static final String SEARCH = "search";
    private static final String QUERY = "near=Leeds&within=10";

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
        LivePage.get(reader, base + "/" + SEARCH + "?" + QUERY);
    }

    private void openLivePage() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        open.add(client);
        String shown = LivePage.open(client, base, SEARCH, QUERY);
        if (!shown.contains("Set up for")) {
            throw new IllegalStateException("the live page did not open: " + shown);
        }
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
