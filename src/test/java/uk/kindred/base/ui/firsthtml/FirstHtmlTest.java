package uk.kindred.base.ui.firsthtml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.testing.KindredTest;

@KindredTest
class FirstHtmlTest {

    @LocalServerPort
    private int port;

    @Test
    void theHomePageStandsInTheFirstHtmlWithItsForm() throws Exception {
        HttpResponse<String> answer = get("/");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("#first-html h1").text()).isEqualTo("Find care and support that fits your life");
        assertThat(page.select("form[role=search][method=get][action=/search] input[name=near]"))
                .hasSize(1);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/");
        assertThat(page.select("meta[name=description]").attr("content")).contains("Free, neutral, no sign-up");
    }

    @Test
    void noPublicPageLeavesASessionBehind() throws Exception {
        for (String path : new String[] {"/", "/search?near=Leeds", "/nothing-here"}) {
            assertThat(get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void anUnknownAddressIsA404ThatLeadsOn() throws Exception {
        HttpResponse<String> answer = get("/nothing-here");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.title()).isEqualTo("Page not found · Kindred");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("main form[action=/search]")).isNotEmpty();
    }

    @Test
    void anAddressWithASlashAtItsEndIsTheSamePageAsWithout() throws Exception {
        Document page = Jsoup.parse(get("/about/").body());

        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/about");
    }

    @Test
    void aFurtherPageOfResultsSaysSoInItsTitle() throws Exception {
        assertThat(Jsoup.parse(get("/search?page=2").body()).title()).endsWith(", page 2 · Kindred");
        assertThat(Jsoup.parse(get("/search").body()).title()).doesNotContain("page");
    }

    @Test
    void thePagesAboutKindredTellOfWhatThereIs() throws Exception {
        assertThat(text("/about"))
                .contains("Example listings", "All of them are made up")
                .doesNotContain("Prices and free places. No open register holds them.");
        assertThat(text("/how-we-order-results"))
                .contains("no farther than 20 miles")
                .doesNotContain("Money plays");
        assertThat(text("/developers")).contains("/api/listings/{id}/cost", "/api/listings/map", "/api/suggestions?q=");
        assertThat(Jsoup.parse(get("/").body()).select("footer a[href=/developers]"))
                .hasSize(1);
    }

    @Test
    void thePlaceIsAskedForUnderOneName() throws Exception {
        for (String path : new String[] {"/", "/compare", "/nothing-here"}) {
            Document page = Jsoup.parse(get(path).body());
            String field = page.select("main input[name=near]").attr("id");
            assertThat(page.select("label[for=" + field + "]").text()).as(path).startsWith("Where?");
        }
    }

    private String text(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body()).select("main").text();
    }

    @Test
    void whatWasTypedIsKeptAndCannotBecomeMarkup() throws Exception {
        Document page = Jsoup.parse(get("/search?near=Leeds&q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&words=exact")
                .body());

        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("input[name=near]").attr("value")).isEqualTo("Leeds");
        assertThat(page.select("#first-html script")).isEmpty();
    }

    @Test
    void anUnknownPlaceIsExplainedBesideTheFieldAndNothingTypedIsLost() throws Exception {
        Document page = Jsoup.parse(get("/search?near=Xyzzyville&q=care").body());

        assertThat(page.select("input[name=near]").attr("value")).isEqualTo("Xyzzyville");
        assertThat(page.select("input[name=near]").attr("aria-invalid")).isEqualTo("true");
        String message = page.select("input[name=near]").attr("aria-describedby");
        assertThat(page.getElementById(message)).isNotNull();
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void browsersTooOldForFlowAreNotSentAway() throws Exception {
        assertThat(get("/").body()).doesNotContain("v-r=oldbrowser");
    }

    @Test
    void theStylesStandInTheDocument() throws Exception {
        Document page = Jsoup.parse(get("/search?near=Leeds").body());

        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
        assertThat(page.select("head style").html()).contains(".site-header", "url(./VAADIN/build/");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
