package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void onlyTheScriptsThatTheServerWroteMayRunInAPage() {
        HttpResponse<String> page = visitor.get("/about");

        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        String nonce = nonceOf(page);
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce) + "\")")
                        .matcher(page.body())
                        .find())
                .as("a script without the nonce")
                .isFalse();
        assertThat(nonceOf(visitor.get("/about"))).as("the next page's nonce").isNotEqualTo(nonce);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/search?near=Leeds", "/no-such-page", "/api/vocabulary", "/api/nothing", "/robots.txt"})
    void everyAnswerIsProtected(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "payment=()");
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?near=Leeds", "/no-such-page", "/api/vocabulary", "/sitemap.xml"})
    void whoeverOnlyReadsGetsNoCookie(String path) {
        assertThat(visitor.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSessionsCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = header(visitor.get("/?v-r=init&location=about&query="), "Set-Cookie");

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/imports", "/actuator/env", "/actuator/heapdump"})
    void whatIsForOperatorsIsShut(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        HttpResponse<String> answer = visitor.ask(
                "POST", "/sign-in/send-link", "Origin", "https://elsewhere.example", "Content-Type", "text/plain");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /search?near=Leeds, 'GET, HEAD'",
        "POST, /, 'GET, HEAD'",
        "PUT, /about, 'GET, HEAD'",
        "DELETE, /listings/none-such, 'GET, HEAD'",
        "PUT, /sign-in/send-link, POST",
        "POST, /sign-in/sent, 'GET, HEAD'"
    })
    void whatIsSentToAPageThatCanOnlyBeReadIsToldWhatIsPossible(String method, String path, String allowed) {
        HttpResponse<String> answer = visitor.ask(method, path);

        assertThat(header(answer, "Allow")).isEqualTo(allowed);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void otherSitesMayReadTheOpenData() {
        HttpResponse<String> answer = visitor.get("/api/vocabulary", "Origin", "https://elsewhere.example");

        assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void filesWithAHashInTheirNameAreKeptForAYear() {
        Matcher file = Pattern.compile("VAADIN/build/[^\"]+\\.js(?=\")")
                .matcher(visitor.get("/about").body());
        assertThat(file.find()).isTrue();

        HttpResponse<String> script = visitor.get("/" + file.group());

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(visitor.get("/VAADIN/build/gone-B6kZm3nj.js"), "Cache-Control"))
                .doesNotContain("max-age=3");
    }

    @Test
    void whatIsRefusedToPeopleLooksLikeTheSiteAndItsStylesAreThere() {
        HttpResponse<String> refused = visitor.ask("POST", "/sign-in/send-link", "Accept", "text/html");
        Document page = Jsoup.parse(refused.body());

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(page.select("h1").text()).isEqualTo("Not open to you");
        assertThat(page.select("style, script, [style]")).isEmpty();
        assertThat(page.select("link[href]").eachAttr("href"))
                .contains("/styles/main.css", "/images/icon.svg")
                .allSatisfy(file ->
                        assertThat(visitor.get(file).statusCode()).as(file).isEqualTo(200));
        assertThat(visitor.get("/styles/tokens.css").body()).contains("--paper");
    }

    private static String nonceOf(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(header(page, "Content-Security-Policy"));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
