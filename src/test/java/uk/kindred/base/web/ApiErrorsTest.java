package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.kindred.testing.RawVisitor;
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
                "/api/listings/a[b]",
                "/api/%00"
            })
    void anAddressThatIsNoAddressBreaksNothing(String path) {
        RawVisitor.Answer answer = new RawVisitor(port).send("GET", path, List.of(), new byte[0]);

        assertThat(answer.status()).isBetween(400, 499);
        assertToldToAProgram(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/listings?q=caf\u00e9", "/api/listings?q=a b", "/api/listings?q=a#b", "/api?\u00e9"})
    void anAddressThatIsNoHttpIsAProblemThatSaysWhatToEncode(String path) {
        RawVisitor.Answer answer = new RawVisitor(port).send("GET", path, List.of(), new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertToldToAProgram(answer);
        assertThat(answer.body()).contains("%20", "%C3%A9");
    }

    @Test
    void headersThatAreTooLongAreAProblemThatSaysHowLongTheyMayBe() {
        RawVisitor.Answer answer = new RawVisitor(port)
                .send("GET", "/api/vocabulary", List.of("X-Long: " + "x".repeat(20_000)), new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertToldToAProgram(answer);
        assertThat(answer.body()).contains("8 kB");
    }

    @Test
    void theSignsThatBrowsersSendAsTheyAreAreSearchedFor() {
        RawVisitor raw = new RawVisitor(port);
        String typed = raw.send("GET", "/api/listings?q=a[b]{c}|<d>^`e\"\\&size=1", List.of(), new byte[0])
                .body();
        String encoded = raw.send(
                        "GET", "/api/listings?q=a%5Bb%5D%7Bc%7D%7C%3Cd%3E%5E%60e%22%5C&size=1", List.of(), new byte[0])
                .body();

        assertThat(typed).contains("\"total\"").isEqualTo(encoded);
        assertThat(raw.send("GET", "/search?q=a[b]<c>&near=Leeds", List.of(), new byte[0])
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPageThatIsAskedForInNoHttpIsAPageThatIsProtected() {
        RawVisitor.Answer answer = new RawVisitor(port).send("GET", "/search?q=a b", List.of(), new byte[0]);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'; style-src 'self'");
        assertThat(answer.body()).contains("<h1>The request cannot be read</h1>", "Go to Kindred’s home page");
    }

    private static void assertToldToAProgram(RawVisitor.Answer answer) {
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("X-Frame-Options")).hasValue("DENY");
        assertThat(answer.header("Content-Security-Policy")).hasValue(ContentSecurityPolicy.FOR_DATA);
        assertThat(answer.body())
                .contains("\"status\":" + answer.status())
                .containsPattern("\"title\":\"[A-Z][^\"]+\"")
                .containsPattern("\"detail\":\"[A-Z][^\"]+\"");
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
        if (path.startsWith("/api/") && answer.statusCode() >= 400) {
            assertProblem(answer, answer.statusCode());
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
