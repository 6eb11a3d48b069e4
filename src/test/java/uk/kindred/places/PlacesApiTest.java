package uk.kindred.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.KindredTest;

@KindredTest
class PlacesApiTest {

    private static final int MOST_BYTES_OF_BOUNDARIES = 150_000;

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Test
    void aPlaceThatIsUnderstoodStandsFirst() throws Exception {
        JsonNode answer = json.readTree(get("/api/places?q=hull").body());

        assertThat(answer.at("/match/label").asString()).isEqualTo("Kingston upon Hull");
        assertThat(answer.at("/match/type").asString()).isEqualTo("town");
        assertThat(answer.at("/items/0")).isEqualTo(answer.at("/match"));
        assertThat(answer.at("/items/0/lat").asDouble()).isBetween(53.7, 53.8);
        assertThat(answer.at("/problem").isNull()).isTrue();
    }

    @Test
    void whatIsHalfTypedIsCompleted() throws Exception {
        JsonNode answer =
                json.readTree(get("/api/places?q=" + encoded("ls1 4a")).body());

        assertThat(answer.at("/items/0/label").asString()).isEqualTo("LS1 4");
        assertThat(answer.at("/items/1/label").asString()).startsWith("LS1 4A");
        assertThat(answer.at("/items/1/type").asString()).isEqualTo("postcode");
    }

    @Test
    void whatIsNoPlaceIsExplained() throws Exception {
        JsonNode answer = json.readTree(get("/api/places?q=cardiff").body());

        assertThat(answer.at("/match").isNull()).isTrue();
        assertThat(answer.at("/problem/title").asString()).isEqualTo("Cardiff is in Wales");
        assertThat(answer.at("/problem/detail").asString()).contains("England");
    }

    @Test
    void blankOrOverlongWordsAreABadRequestThatSaysWhatToChange() throws Exception {
        for (String query : new String[] {"", "?q=", "?q=%20", "?q=%00", "?q=" + "a".repeat(201)}) {
            HttpResponse<byte[]> refused = get("/api/places" + query);
            JsonNode problem = json.readTree(refused.body());

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.at("/title").asString()).isNotBlank();
            assertThat(problem.at("/detail").asString()).contains("q");
        }
    }

    @Test
    void theCouncilsOutlinesAreSmallCompleteAndCached() throws Exception {
        HttpResponse<byte[]> answer = get("/api/councils.geojson", "Accept-Encoding", "gzip");
        JsonNode boundaries = json.readTree(new GZIPInputStream(new ByteArrayInputStream(answer.body())));
        String etag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.body()).hasSizeLessThan(MOST_BYTES_OF_BOUNDARIES);
        assertThat(boundaries.get("features")).hasSize(153);
        assertThat(boundaries.at("/features/0/properties/slug").asString()).isEqualTo("barnsley");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(
                        cache -> assertThat(cache).contains("public").contains("max-age=604800"));
        assertThat(get("/api/councils.geojson", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
