package uk.kindred.bench;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.boot.SpringApplication;
import uk.kindred.Application;

/**
 * First visits in headless Chromium to a server that is warm: when something and when most is painted, how much comes
 * over the wire, how far things jump; beside it the same list in a plain view, and what visitors leave in memory. Starts
 * an application of its own with the arguments given.
 */
final class PageBench {

    private static final int VISITS = 5;
    private static final int SETTLE_MILLIS = 3_000;
    /** Not to measure how Java starts: its code is compiled while it runs, and gets faster for some thousand requests. */
    private static final int VISITS_BEFORE = 250;

    private static final String QUERY = "?near=Leeds&within=10";
    private static final String SEARCH = "/search" + QUERY;
    private static final List<Look> LOOKS = List.of(
            Look.atDesk("/"),
            Look.atDesk(SEARCH),
            Look.atDesk("/bench/plain-search" + QUERY),
            Look.atDesk("/" + ThemedSearchView.PATH + QUERY),
            new Look(SEARCH, 390, 844),
            new Look(SEARCH, 820, 1180));

    /** Asks what the browser noted, also of before this was asked. */
    private static final String OBSERVED = """
            const done = arguments[arguments.length - 1];
            const noted = {lcp: 0, cls: 0};
            new PerformanceObserver(list => list.getEntries().forEach(entry => noted.lcp = entry.startTime))
                .observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries()
                .forEach(entry => { if (!entry.hadRecentInput) noted.cls += entry.value; }))
                .observe({type: 'layout-shift', buffered: true});
            setTimeout(() => {
                const paint = performance.getEntriesByName('first-contentful-paint')[0];
                const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                const kilobytes = some => some.reduce((sum, entry) => sum + entry.transferSize, 0) / 1024;
                const ofBackdrop = entry => /councils.geojson/.test(entry.name);
                const page = performance.getEntriesByType('navigation')[0];
                done({ttfb: page.responseStart, fcp: paint ? paint.startTime : 0, lcp: noted.lcp, cls: noted.cls,
                      kilobytes: kilobytes(loaded.filter(entry => !ofBackdrop(entry))), backdrop: kilobytes(loaded.filter(ofBackdrop))});
            }, 200);
            """;

    private PageBench() {}

    /** A page in a window of this size in pixels. */
    record Look(String path, int width, int height) {

        static Look atDesk(String path) {
            return new Look(path, 1440, 900);
        }

        @Override
        public String toString() {
            return path + " at " + width + " × " + height;
        }
    }

    record Visit(
            double firstByte,
            double firstPaint,
            double largestPaint,
            double shift,
            double kilobytes,
            double backdropKilobytes) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> settings = new ArrayList<>(List.of(arguments));
        settings.add("--server.port=0");
        settings.add("--vaadin.productionMode=true");
        // all these visitors come from one address
        settings.add("--kindred.rate-limits.pages.requests=1000000");
        try (var application = SpringApplication.run(Application.class, settings.toArray(String[]::new))) {
            String base = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
            measurePages(base);
            MemoryBench.run(base);
        }
        // the embedded mail server's thread would keep this process
        System.exit(0);
    }

    private static void measurePages(String base) throws IOException, InterruptedException {
        System.out.println("First visits in headless Chromium, medians of " + VISITS + "; the map's backdrop apart");
        System.out.println(
                "| page | first byte | first paint | largest paint | layout shift | transferred | backdrop |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        Map<Look, List<Visit>> seen = new LinkedHashMap<>();
        warmUp(base);
        // in turns, so that a busy moment of the machine falls on all of them
        for (int visit = 0; visit < VISITS; visit++) {
            for (Look look : LOOKS) {
                seen.computeIfAbsent(look, unseen -> new ArrayList<>()).add(visit(base, look));
            }
        }
        seen.forEach((look, visits) -> System.out.printf(
                Locale.UK,
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.3f | %.0f kB | %.0f kB |%n",
                look,
                median(visits, Visit::firstByte),
                median(visits, Visit::firstPaint),
                median(visits, Visit::largestPaint),
                median(visits, Visit::shift),
                median(visits, Visit::kilobytes),
                median(visits, Visit::backdropKilobytes)));
    }

    /** Opens every page as often as the others, with all that its client asks for. */
    private static void warmUp(String base) throws IOException, InterruptedException {
        for (int visit = 0; visit < VISITS_BEFORE; visit++) {
            for (Look look : LOOKS) {
                String[] address = look.path().substring(1).split("\\?", 2);
                try (HttpClient client = HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .build()) {
                    LivePage.open(client, base, address[0], address.length > 1 ? address[1] : "");
                }
            }
        }
    }

    /** A browser that was never here: a fresh profile, nothing cached. */
    private static Visit visit(String base, Look look) throws InterruptedException {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.setBinary(onPath("chromium"));
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(onPath("chromedriver"))
                        .build(),
                options);
        try {
            browser.manage().window().setSize(new Dimension(look.width(), look.height()));
            browser.get(base + look.path());
            Thread.sleep(SETTLE_MILLIS);
            Object noted = ((JavascriptExecutor) browser).executeAsyncScript(OBSERVED);
            Map<?, ?> numbers = (Map<?, ?>) Objects.requireNonNull(noted);
            return new Visit(
                    number(numbers, "ttfb"),
                    number(numbers, "fcp"),
                    number(numbers, "lcp"),
                    number(numbers, "cls"),
                    number(numbers, "kilobytes"),
                    number(numbers, "backdrop"));
        } finally {
            browser.quit();
        }
    }

    /** The machine's own: nothing is to be fetched while measuring. */
    private static File onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is not on the PATH"));
    }

    private static double number(Map<?, ?> numbers, String name) {
        return numbers.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return visits.stream()
                .sorted(Comparator.comparingDouble(figure))
                .mapToDouble(figure)
                .skip(visits.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
    }
}
