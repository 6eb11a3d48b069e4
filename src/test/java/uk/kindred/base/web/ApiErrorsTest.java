package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiErrorsTest {

    private static final List<String> ADDRESSES = List.of(
            "/api/listings",
            "/api/listings/map",
            "/api/suggestions",
            "/api/places",
            "/api/imports",
            "/api/imports/{}",
            "/api/imports/{}/issues",
            "/api/listings/{}",
            "/api/listings/{}/cost",
            "/api/listings/1-23861453799/cost",
            "/api/vocabulary",
            "/api/councils.geojson",
            "/api/{}",
            "/listings/{}",
            "/search",
            "/sitemaps/{}");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "near",
            "within",
            "kind",
            "need",
            "needMatch",
            "rating",
            "council",
            "minBeds",
            "maxBeds",
            "bbox",
            "sort",
            "page",
            "size",
            "words",
            "field",
            "others");

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\0",
            "%",
            "'",
            "\"'; drop table listing; --",
            "${jndi:ldap://x}",
            "<script>alert(1)</script>",
            "../../../etc/passwd",
            "9999999999999999999999",
            "-1",
            "1e309",
            "NaN",
            "0x1F",
            "١٢٣",
            "(((((((((",
            "a:b AND * OR [1 TO 2}~^\\",
            "\uD83E\uDDD3\u200D\u2640\uFE0F\u202E",
            "\uFFFF",
            "null",
            "1,2,3",
            "-180,-90,180,90",
            "180,90,-180,-90",
            "x".repeat(2_000));

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "text/html", "image/png", "nonsense"})
    void anUnknownAddressIsAProblemWhateverIsAcceptable(String acceptable) {
        HttpResponse<String> answer = visitor.get("/api/no/such/thing", "Accept", acceptable);

        assertProblem(answer, 404);
        assertThat(detailOf(answer)).contains("/api/openapi.json");
    }

    @Test
    void aMethodThatIsNotOfferedIsAProblemThatNamesTheOthers() {
        HttpResponse<String> answer = visitor.ask("DELETE", "/api/places?q=Leeds");

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(detailOf(answer)).contains("GET");
    }

    @Test
    void aValueOfTheWrongFormIsAProblemThatNamesIt() {
        HttpResponse<String> answer = visitor.get("/api/imports/abc");

        assertProblem(answer, 400);
        assertThat(detailOf(answer)).contains("id");
    }

    @Test
    void anAnswerThatNobodyOffersIsAProblem() {
        assertProblem(visitor.get("/api/imports", "Accept", "image/png"), 406);
    }

    @Test
    void whatIsShutIsAProblemToo() {
        assertProblem(visitor.get("/api/admin/anything"), 403);
    }

    Stream<String> addresses() {
        return ADDRESSES.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothingThatIsTypedBreaksTheServer(String address) {
        for (String value : HOSTILE) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            String path = address.replace("{}", encoded.replace("+", "%20"));
            assertUnbroken(path);
            for (String parameter : parametersOf(address)) {
                assertUnbroken(path + "?" + parameter + "=" + encoded);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/listings?q=%",
                "/api/%2e%2e/%2e%2e/etc/passwd",
                "/api/listings;x=1",
                "/api//listings",
                "/api/%00"
            })
    void anAddressThatIsNoAddressBreaksNothing(String path) {
        assertThat(rawStatus(path)).isBetween(400, 499);
    }

    /** All of them where a search is read; there is one reader for both. */
    private static List<String> parametersOf(String address) {
        return switch (address) {
            case "/api/listings" -> PARAMETERS;
            case "/search" -> List.of("q", "near", "bbox", "page");
            case "/api/places", "/api/suggestions", "/api/listings/map" -> List.of("q", "near", "field", "bbox");
            case "/api/listings/1-23861453799/cost" -> List.of("plan", "payer", "rise", "years", "on");
            default -> List.of();
        };
    }

    private void assertUnbroken(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isLessThan(500);
        if (path.startsWith("/api/") && answer.statusCode() >= 400 && !refusedByTomcat(answer)) {
            assertProblem(answer, answer.statusCode());
        }
    }

    /** What is no HTTP at all never reaches the application. */
    private static boolean refusedByTomcat(HttpResponse<String> answer) {
        return answer.statusCode() == 400
                && answer.headers().firstValue("Content-Security-Policy").isEmpty();
    }

    /** By hand, because Java's client refuses to send what is not an address. */
    private int rawStatus(String path) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
    }

    private String detailOf(HttpResponse<String> answer) {
        return json.readTree(answer.body()).path("detail").asString();
    }
}
