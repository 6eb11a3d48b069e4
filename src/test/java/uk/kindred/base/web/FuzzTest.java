package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.RawVisitor;
import uk.kindred.testing.RawVisitor.Answer;

/**
 * Some two thousand hostile requests to every address that a visitor may ask, each with a seed that is always the same: nothing
 * fails, the API always says what is wrong as problem details, and nothing that was sent comes back as a script.
 */
@KindredTest
class FuzzTest {

    private static final long SEED = 20261129;
    private static final int OF_AN_OPERATION = 50;
    private static final int OF_A_PAGE = 18;
    private static final Path ROUTES = Path.of("src/test/resources/uk/kindred/accounts/access.csv");
    /** Of a longer one the server does not read on, and nobody learns that it was for the API. */
    private static final int LONGEST_ADDRESS_READ = 8_000;

    private static final byte[] NOTHING = new byte[0];

    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE",
            "FOO");

    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", "image/png", "nonsense", "text/html;q=2", "a/b/c");

    /** A content type and a body in turn. */
    private static final List<List<String>> BODIES = List.of(
            List.of("application/json", "{"),
            List.of("application/json", "[1,2,{\"a\":"),
            List.of("application/json", "{\"a\":".repeat(3_000)),
            List.of("application/json; charset=nonsense", "{}"),
            List.of("text/csv", "a,b\n\"c"),
            List.of("nonsense", "x"),
            List.of("multipart/form-data", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb"),
            List.of("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--"),
            List.of(
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x\"\r\n\r\nb"),
            List.of("multipart/form-data; boundary=" + "y".repeat(300), "--y"),
            List.of("application/x-www-form-urlencoded", "%"),
            List.of("application/x-www-form-urlencoded", "a=%zz&a=%00&b"),
            List.of("application/x-www-form-urlencoded; charset=utf-16", "a=b"),
            List.of(
                    "application/xml",
                    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private final Hostile hostile = new Hostile(SEED);
    private RawVisitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new RawVisitor(port);
    }

    @Test
    void nothingThatIsSentToTheApiBreaksItOrGetsAnotherAnswerThanAProblem() {
        JsonNode paths = json.readTree(
                        new AccountVisitor(port).get("/api/openapi.json").body())
                .path("paths");
        assertThat(paths.size()).isGreaterThan(8);
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            List<String> names = new ArrayList<>();
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                operation
                        .getValue()
                        .path("parameters")
                        .forEach(parameter -> names.add(parameter.path("name").asString()));
            }
            for (int i = 0; i < OF_AN_OPERATION; i++) {
                String target = filledIn(path.getKey()) + (hostile.below(10) == 0 ? "" : "?" + hostile.pairs(names));
                attackApi(hostile.oneOf(METHODS), target);
            }
        }
    }

    private void attackApi(String method, String target) {
        boolean bodied = hostile.below(4) == 0;
        List<String> body = hostile.oneOf(BODIES);
        List<String> headers = new ArrayList<>(List.of("Accept: " + hostile.oneOf(ACCEPTED)));
        if (bodied) {
            headers.add("Content-Type: " + body.getFirst());
        }
        Answer answer = visitor.send(
                method, target, headers, bodied ? body.getLast().getBytes(StandardCharsets.UTF_8) : NOTHING);

        String what = method + " " + shortened(target) + " " + headers;
        assertUnbroken(answer, what);
        if (answer.status() >= 400 && !method.equals("HEAD") && target.length() < LONGEST_ADDRESS_READ) {
            assertThat(answer.header("Content-Type").orElse(""))
                    .as("%s: %d %s", what, answer.status(), answer.body())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(what).contains("\"title\":", "\"status\":" + answer.status(), "\"detail\":");
        }
    }

    @Test
    void nothingThatIsSentToPublicPagesBreaksThemOrComesBackAsAScript() throws IOException {
        AccountVisitor browser = new AccountVisitor(port);
        String token = browser.formToken();
        String cookie = "Cookie: kindred-form=" + browser.cookie("kindred-form").orElseThrow();
        Set<String> names =
                new TreeSet<>(List.of("token", "next", "email", "words", "ids", "page", "q", "near", "about", "tap"));
        List<List<String>> routes = publicRoutes();
        assertThat(routes).hasSizeGreaterThan(60);
        for (List<String> route : routes) {
            if (route.getFirst().equals("GET")) {
                Document page = Jsoup.parse(browser.get(route.get(2)).body());
                names.addAll(page.select("main [name]").eachAttr("name"));
            }
            names.remove("_csrf");
            for (int i = 0; i < OF_A_PAGE; i++) {
                attackPage(route, List.copyOf(names), token, cookie);
            }
        }
    }

    /** Sign-in and other forms with the secret that they ask for, so that what is behind it is reached. */
    private void attackPage(List<String> route, List<String> names, String token, String cookie) {
        String target = route.get(1).contains("{") || route.get(1).contains(":")
                ? hostile.below(2) == 0 ? route.get(2) : filledIn(route.get(1))
                : route.get(1);
        String path = target.replaceFirst("\\?.*", "");
        Answer answer;
        String method = hostile.below(12) == 0 ? hostile.oneOf(METHODS) : route.getFirst();
        if (method.equals("POST")) {
            boolean odd = hostile.below(5) == 0;
            List<String> body = hostile.oneOf(BODIES);
            String form = "_csrf=" + token + "&" + hostile.pairs(names);
            answer = visitor.send(
                    method,
                    path,
                    List.of(
                            cookie,
                            "Sec-Fetch-Site: same-origin",
                            "Content-Type: " + (odd ? body.getFirst() : "application/x-www-form-urlencoded")),
                    (odd ? body.getLast() : form).getBytes(StandardCharsets.UTF_8));
        } else {
            answer = visitor.send(
                    method, path + "?" + hostile.pairs(names), List.of("Accept: " + hostile.oneOf(ACCEPTED)), NOTHING);
        }
        String what = method + " " + shortened(target);
        assertUnbroken(answer, what);
        assertThat(atWork(answer)).as(what).isEmpty();
        assertThat(answer.header("X-Injected")).as(what).isEmpty();
        assertThat(answer.header("Location").orElse("/"))
                .as(what)
                .satisfiesAnyOf(
                        location -> assertThat(location).matches("/(?!/).*"),
                        location -> assertThat(location).startsWith("http://127.0.0.1:" + port + "/"));
    }

    /** What was sent and would run in a browser. */
    private static List<Element> atWork(Answer answer) {
        return answer.header("Content-Type").orElse("").startsWith("text/html")
                ? Jsoup.parse(answer.body())
                        .select("img[src=kindredFuzz], [onerror*=kindredFuzz], [href^=javascript:kindredFuzz], script")
                        .stream()
                        .filter(element -> !element.tagName().equals("script")
                                || element.data().strip().startsWith("kindredFuzz"))
                        .toList()
                : List.of();
    }

    private void assertUnbroken(Answer answer, String what) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isBetween(200, 499);
        assertThat(answer.body()).as(what).doesNotContain("java.lang.", "\tat ", "org.springframework", "org.apache.");
        assertThat(answer.header("Content-Security-Policy"))
                .as("%s: %d", what, answer.status())
                .isPresent();
    }

    /** "/api/listings/{id}" and "/listings/:slug" with something in place of what they name. */
    private String filledIn(String mapped) {
        StringBuilder path = new StringBuilder();
        for (String part : mapped.substring(1).split("/", -1)) {
            boolean named = part.contains("{") || part.startsWith(":");
            path.append('/').append(named ? hostile.encoded().replace("%2F", "_") : part);
        }
        return path.toString();
    }

    private static String shortened(String target) {
        return target.length() < 300 ? target : target.substring(0, 300) + "…";
    }

    /** Method, mapping and an address of it, of all that a visitor may ask; machines' own addresses apart. */
    private static List<List<String>> publicRoutes() throws IOException {
        try (CsvReader<CsvRecord> table =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofCsvRecord(ROUTES)) {
            return table.stream()
                    .filter(row -> row.getField(3).equals("everybody"))
                    .map(row -> List.of(row.getField(0), row.getField(1), row.getField(2)))
                    .filter(row ->
                            !row.get(1).startsWith("/api/") && !row.get(1).startsWith("/actuator"))
                    .toList();
        }
    }
}
