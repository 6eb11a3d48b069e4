package uk.kindred.imports.cqc;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks CQC's API one thing after another, never fast, and again where it is away for a moment. */
final class CqcRequests {

    private static final int ATTEMPTS = 5;
    private static final int MOST_BYTES = 5_000_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration READ = Duration.ofSeconds(30);

    private final RestClient client;
    private final CqcApiProperties properties;
    private long nextAllowed = System.nanoTime();

    CqcRequests(CqcApiProperties properties) {
        this.properties = properties;
        // a redirection would take the key along to wherever it leads
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(READ);
        RestClient.Builder builder = RestClient.builder()
                .requestFactory(factory)
                .baseUrl(properties.url())
                .defaultHeader(HttpHeaders.ACCEPT, "application/json")
                .defaultHeader(HttpHeaders.USER_AGENT, "Kindred");
        String key = properties.key();
        client = key == null
                ? builder.build()
                : builder.defaultHeader("Ocp-Apim-Subscription-Key", key).build();
    }

    /**
     * @param path below the API's address, with places for the values
     * @return empty where there is no such thing
     * @throws CqcApiException if all attempts fail, or one that it would be no use to repeat
     */
    synchronized Optional<byte[]> get(String path, Object... values) {
        Duration wait = properties.retryAfter();
        for (int attempt = 1; ; attempt++) {
            Answer answer = ask(path, values);
            if (answer.isFinal()) {
                return answer.body();
            }
            if (attempt == ATTEMPTS) {
                throw new CqcApiException("CQC's API did not answer %d times, the last time with %s."
                        .formatted(ATTEMPTS, answer.inWords()));
            }
            pause(answer.retryAfter() == null ? wait : answer.retryAfter());
            wait = wait.multipliedBy(2);
        }
    }

    private Answer ask(String path, Object... values) {
        awaitUntil(nextAllowed);
        nextAllowed = System.nanoTime() + properties.pause().toNanos();
        try {
            Answer answer = client.get()
                    .uri(path, values)
                    .exchange((request, response) -> new Answer(
                            response.getStatusCode().value(),
                            response.getStatusCode().is2xxSuccessful()
                                    ? response.getBody().readNBytes(MOST_BYTES + 1)
                                    : new byte[0],
                            seconds(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER))));
            return answer == null ? Answer.NONE : answer;
        } catch (ResourceAccessException | UncheckedIOException e) {
            return Answer.NONE;
        }
    }

    private static @Nullable Duration seconds(@Nullable String retryAfter) {
        return retryAfter == null || !retryAfter.matches("\\d{1,6}")
                ? null
                : Duration.ofSeconds(Long.parseLong(retryAfter));
    }

    private static void pause(Duration wait) {
        Duration most = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        awaitUntil(System.nanoTime() + most.toNanos());
    }

    /** Gives up where the application is stopping. */
    private static void awaitUntil(long nanoTime) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoTime - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CqcApiException("The application is stopping.");
        }
    }

    /** @param status 0 where there was no answer at all */
    private record Answer(
            int status, byte[] bytes, @Nullable Duration retryAfter) {

        static final Answer NONE = new Answer(0, new byte[0], null);

        boolean isFinal() {
            return status != 0 && status != 429 && status < 500;
        }

        Optional<byte[]> body() {
            if (status == 404) {
                return Optional.empty();
            }
            if (status == 401 || status == 403) {
                throw new CqcApiException("CQC's API does not accept the key (KINDRED_CQC_KEY).");
            }
            if (status != 200) {
                throw new CqcApiException("CQC's API answered with " + inWords() + ".");
            }
            if (bytes.length > MOST_BYTES) {
                throw new CqcApiException("CQC's API answered with far more than a location has.");
            }
            return Optional.of(bytes);
        }

        String inWords() {
            return status == 0 ? "no answer" : "status " + status;
        }
    }
}
