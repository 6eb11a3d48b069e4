package uk.kindred.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.embedded.EmbeddedServers.Part;

@KindredTest
class HealthTest {

    @LocalServerPort
    private int port;

    @Test
    void withoutElasticsearchReadinessIsDegradedAndStillReady() throws Exception {
        TestServers.servers().stop(Part.ELASTICSEARCH);
        try {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(get("/api/listings?q=care").statusCode()).isEqualTo(200);
                HttpResponse<String> readiness = get("/actuator/health/readiness");
                assertThat(readiness.statusCode()).isEqualTo(200);
                assertThat(readiness.body()).contains("DEGRADED");
            });
        } finally {
            TestServers.servers().restart(Part.ELASTICSEARCH);
        }
        TestServers.elasticsearchUrl();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !get("/actuator/health/readiness").body().contains("DEGRADED"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
