package uk.kindred.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * People who ask services at a steady rate, whether or not the ones before have their answer: each opens the form and sends it
 * two seconds later. What counts is how long after the moment at which somebody pressed Send they see that it is sent.
 */
public final class EnquiryLoad {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Duration FILLING_IN = Duration.ofSeconds(2);
    /** Loopback addresses, each with its own allowance of forms. */
    private static final int ADDRESSES = 20;

    private static final int SEE_OTHER = 303;

    private final String base;
    private final List<String> listingIds;
    private final String run = "load-" + RUNS.incrementAndGet();
    private final List<HttpClient> clients = IntStream.range(0, ADDRESSES)
            .mapToObj(number -> HttpClient.newBuilder()
                    .localAddress(InetAddress.ofLiteral("127.4." + RUNS.get() + "." + (number + 1)))
                    .build())
            .toList();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /**
     * @param base where the application answers, "http://localhost:8080"
     * @param listingIds public ids of services that can be asked
     */
    public EnquiryLoad(String base, List<String> listingIds) {
        this.base = base;
        this.listingIds = List.copyOf(listingIds);
    }

    /**
     * What came of it.
     *
     * @param sortedMillis of those that were sent
     * @param failures what the others were answered
     */
    public record Result(double[] sortedMillis, List<String> failures) {

        public double percentile(int percent) {
            return sortedMillis[Math.min(sortedMillis.length - 1, sortedMillis.length * percent / 100)];
        }
    }

    public Result send(int perSecond, Duration time) throws InterruptedException {
        long start = System.nanoTime() + FILLING_IN.toNanos();
        int all = Math.toIntExact(perSecond * time.toSeconds());
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < all; number++) {
                int person = number;
                long due = start + Duration.ofSeconds(1).toNanos() * number / perSecond;
                sleepUntil(due - FILLING_IN.toNanos());
                people.execute(() -> ask(person, due));
            }
        }
        return new Result(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray(), List.copyOf(failures));
    }

    private void ask(int person, long due) {
        HttpClient client = clients.get(person % ADDRESSES);
        try {
            HttpResponse<String> form = client.send(
                    HttpRequest.newBuilder(
                                    URI.create(base + "/enquire?ids=" + listingIds.get(person % listingIds.size())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpRequest filled = filled(form, person);
            sleepUntil(due);
            HttpResponse<String> answer = client.send(filled, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == SEE_OTHER) {
                millis.add((System.nanoTime() - due) / 1e6);
            } else {
                failures.add(
                        answer.statusCode() + " " + Jsoup.parse(answer.body()).text());
            }
        } catch (IOException e) {
            failures.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest filled(HttpResponse<String> form, int person) {
        Document page = Jsoup.parse(form.body());
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("main form[method=post] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        page.select("main input[name=service]").forEach(field -> fields.put("service", field.attr("value")));
        fields.put("words", "Is there a room for my mother? She likes gardens.");
        fields.put("name", "Jo");
        fields.put("email", run + "-" + person + "@people.example");
        fields.put("consent", "yes");
        String cookie = form.headers().allValues("Set-Cookie").stream()
                .map(set -> set.substring(0, set.indexOf(';')))
                .collect(Collectors.joining("; "));
        return HttpRequest.newBuilder(URI.create(base + "/enquire"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        long rest = nanoTime - System.nanoTime();
        if (rest > 0) {
            Thread.sleep(Duration.ofNanos(rest));
        }
    }
}
