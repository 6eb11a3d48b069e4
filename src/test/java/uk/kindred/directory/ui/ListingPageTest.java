package uk.kindred.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.ShippedRegister;
import uk.kindred.testing.Visitor;

/** What a program sees of a listing's page. */
@KindredTest
class ListingPageTest {

    private static final String COPY = """
            insert into listing (public_id, slug, status, name, kinds, needs, services, town, postcode, latitude, longitude,
                location_precision, council_gss, rating, source, source_as_at, first_seen_at, changed_at, closed_at)
            select ?, ?, 'closed', ?, kinds, needs, services, town, postcode, latitude, longitude, location_precision,
                council_gss, 'not-rated', source, source_as_at, first_seen_at, changed_at, now()
            from listing where status = 'open' and location_precision = 'exact' order by id limit 1 on conflict do nothing
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
        ShippedRegister.await(jdbc);
    }

    @Test
    void tellsSearchEnginesItsNamePlaceAndRegulatorsPage() {
        String slug = slugWhere("location_precision = 'exact' and postcode is not null and public_id like '1-%'");

        Document page = Jsoup.parse(visitor.get("/listings/" + slug).body());

        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/listings/" + slug);
        assertThat(page.title()).contains(page.select("h1").text()).endsWith("Kindred");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        JsonNode service = structuredData(page).at("/@graph/0");
        assertThat(service.path("name").asString()).isEqualTo(page.select("h1").text());
        assertThat(service.at("/address/postalCode").asString()).isNotBlank();
        assertThat(service.at("/geo/latitude").asDouble()).isBetween(49.0, 56.0);
        assertThat(service.at("/sameAs").toString()).contains("https://www.cqc.org.uk/location/1-");
        assertThat(structuredData(page).at("/@graph/1/itemListElement").size()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aListingsIdLeadsToItsPage() {
        String where = "public_id like '1-%'";
        String id = jdbc.sql("select public_id from listing where status = 'open' and slug = ?")
                .param(slugWhere(where))
                .query(String.class)
                .single();

        HttpResponse<String> moved = visitor.get("/listings/" + id);

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/listings/" + slugWhere(where));
        assertThat(visitor.get("/listings/1-0").statusCode()).isEqualTo(404);
    }

    @Test
    void itsCostsLeadToWhoPaysAndOfWhatComesHomeToAWholeWeek() {
        Document care = Jsoup.parse(visitor.get("/listings/" + slugWhere("kinds = array['home-care']"))
                .body());
        Document home = Jsoup.parse(visitor.get("/listings/" + slugWhere("kinds = array['nursing-home']"))
                .body());

        assertThat(care.select("section[aria-labelledby=cost] a").eachAttr("href"))
                .contains("/funding", "/plan");
        assertThat(home.select("section[aria-labelledby=cost] a").eachAttr("href"))
                .contains("/funding")
                .doesNotContain("/plan");
    }

    @Test
    void severalKindsReadAsOneSentence() {
        assertThat(KindWords.of(List.of(SupportKind.RESPITE, SupportKind.NURSING_HOME)))
                .isEqualTo("Nursing home, and respite and short breaks");
        assertThat(KindWords.of(List.of(SupportKind.NURSING_HOME, SupportKind.RESIDENTIAL_CARE_HOME)))
                .isEqualTo("Residential care home and nursing home");
        assertThat(KindWords.of(List.of(SupportKind.SHARED_LIVES, SupportKind.HOME_CARE, SupportKind.SUPPORTED_LIVING)))
                .isEqualTo("Home care, supported living and Shared Lives scheme");
        assertThat(KindWords.of(List.of(SupportKind.RESPITE))).isEqualTo("Respite and short breaks");
    }

    @Test
    void aPlaceThatIsOnlyACouncilsIsNeverShownAsAPoint() {
        String slug = slugWhere("location_precision = 'council'");

        Document page = Jsoup.parse(visitor.get("/listings/" + slug).body());

        assertThat(page.select("kindred-map")).isEmpty();
        assertThat(structuredData(page).at("/@graph/0").has("geo")).isFalse();
    }

    @Test
    void anAddressWhosePostcodeIsNotInUseLeadsToItsDistrictAndIsNotCalledUnknown() {
        String slug = slugWhere("location_precision = 'none' and postcode = 'S81 8SY'");

        Document page = Jsoup.parse(visitor.get("/listings/" + slug).body());

        String place = page.select("section:has(#place)").text();
        assertThat(place)
                .contains("Worksop")
                .doesNotContain("Worksop Worksop")
                .contains("We could not find this address on the map")
                .doesNotContain("does not say where it is");
        String near = page.select("section:has(#place) a[href^=/search?near=]").attr("href");
        assertThat(near).isEqualTo("/search?near=S81&within=5");
        assertThat(visitor.get(near).body()).doesNotContain("near-problem");
    }

    @Test
    void ratingsByQuestionSayThatTheirDatesAreNotKnown() {
        String slug = slugWhere("rating_safe is not null and rating_safe <> 'not-rated'");

        assertThat(Jsoup.parse(visitor.get("/listings/" + slug).body())
                        .select("section:has(#rating)")
                        .text())
                .contains("does not say when each answer was given");
    }

    @Test
    void aNameCannotWriteIntoThePage() {
        String name = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
        jdbc.sql(COPY).params(List.of("K-hostile", "hostile-name", name)).update();
        jdbc.sql("update listing set status = 'open', closed_at = null where slug = 'hostile-name'")
                .update();
        try {
            HttpResponse<String> answer = visitor.get("/listings/hostile-name");

            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(page.select("h1").text()).isEqualTo(name);
            assertThat(page.select("img[onerror]")).isEmpty();
            assertThat(page.select("script").eachText()).doesNotContain("alert(1)");
            assertThat(structuredData(page).at("/@graph/0/name").asString()).isEqualTo(name);
        } finally {
            jdbc.sql("delete from listing where slug = 'hostile-name'").update();
        }
    }

    @Test
    void aFactOlderThanTheRegisterIsShownWithItsOwnDate() {
        jdbc.sql(COPY)
                .params(List.of("1-999999997", "older-facts", "Older facts"))
                .update();
        jdbc.sql("""
                        update listing set status = 'open', closed_at = null, source = 'CQC care directory',
                          source_as_at = '2026-07-01',
                          older_facts = '{"rating": {"source": "CQC API", "asAt": "2026-02-01"},
                                          "beds": {"source": "CQC API", "asAt": "2026-02-01"}}'
                        where slug = 'older-facts'
                        """).update();
        try {
            Document page = Jsoup.parse(visitor.get("/listings/older-facts").body());

            assertThat(page.select("[aria-labelledby=rating] .source").text()).contains("as at February 2026");
            assertThat(page.select("[aria-labelledby=offer] .source").text())
                    .contains("as at July 2026. Older: number of places, from CQC API as at February 2026.");
            assertThat(page.select("[aria-labelledby=source] li").eachText())
                    .contains("Older than that: rating and number of places, from CQC API as at February 2026.");
            assertThat(json.readTree(visitor.get("/api/listings/1-999999997").body())
                            .at("/olderFacts/0"))
                    .isEqualTo(json.readTree("""
                            {"fact": "rating", "source": "CQC API", "sourceAsAt": "2026-02-01"}
                            """));
        } finally {
            jdbc.sql("delete from listing where slug = 'older-facts'").update();
        }
    }

    @Test
    void ratingsHaveTheirHistoryTheirServicesAndTheirPreviousProviderOnThePageAndInTheApi() {
        jdbc.sql(COPY)
                .params(List.of("1-999999996", "rated-before", "Rated before"))
                .update();
        jdbc.sql("""
                        update listing set status = 'open', closed_at = null, rating = 'good', rating_safe = 'good',
                          rating_on = '2024-05-02', rating_standing = 'inherited', kinds = '{home-care}',
                          source = 'CQC care directory', source_as_at = '2026-05-01',
                          older_facts = '{"rating": {"source": "CQC latest ratings", "asAt": "2026-06-05"}}'
                        where slug = 'rated-before'
                        """).update();
        jdbc.sql("""
                        insert into published_rating (listing_id, service_group, question, rating, published_on,
                          inherited, stands, source, stated_on, read_at)
                        select id, told.service, told.question, told.rating, told.published, told.inherited, true,
                          'CQC latest ratings', date '2026-06-05', now()
                        from listing cross join lateral (values
                          ('Overall', 'overall', 'inadequate', date '2021-03-04', false),
                          ('Overall', 'overall', 'good', date '2024-05-02', true),
                          ('Overall', 'safe', 'good', date '2024-05-02', true),
                          ('Homecare service', 'overall', 'outstanding', date '2023-01-09', null),
                          ('Homecare service', 'caring', 'outstanding', date '2023-01-09', null))
                          told (service, question, rating, published, inherited)
                        where slug = 'rated-before'
                        """).update();
        try {
            Element section = Jsoup.parse(visitor.get("/listings/rated-before").body())
                    .select("section:has(#rating)")
                    .getFirst();

            assertThat(section.text()).contains("This rating was given to the previous provider.");
            assertThat(section.select("dl.questions > div").getFirst().text()).containsPattern("Safe.* Good .* ago");
            assertThat(section.select("h3").eachText())
                    .containsExactly("Each service on its own", "Its ratings over time");
            List<String> lines = section.select("li").eachText();
            assertThat(lines).hasSize(4);
            assertThat(lines.get(0))
                    .matches("Homecare service: Outstanding, published .* ago \\(9 January 2023\\)\\. Caring:"
                            + " Outstanding\\.");
            assertThat(lines.get(1))
                    .matches("Good, published .* ago \\(2 May 2024\\), given to the previous provider\\.");
            assertThat(lines.get(2)).startsWith("Homecare service: Outstanding");
            assertThat(lines.get(3)).matches("Inadequate, published .* ago \\(4 March 2021\\)\\.");
            JsonNode answer =
                    json.readTree(visitor.get("/api/listings/1-999999996").body());
            assertThat(answer.path("inherited").asBoolean()).isTrue();
            assertThat(answer.at("/ratingHistory").size()).isEqualTo(5);
            assertThat(answer.at("/ratingHistory/4")).isEqualTo(json.readTree("""
                            {"service": null, "question": null, "rating": "inadequate", "note": null,
                             "published": "2021-03-04", "reportType": null, "inherited": false,
                             "source": "CQC latest ratings", "sourceAsAt": "2026-06-05"}
                            """));
        } finally {
            jdbc.sql(
                            "delete from published_rating where listing_id = (select id from listing where slug = 'rated-before')")
                    .update();
            jdbc.sql("delete from listing where slug = 'rated-before'").update();
        }
    }

    @Test
    void kindsThatAreNotRatedSayWhyAndWhatToGoByInstead() {
        for (SupportKind kind : SupportKind.values()) {
            assertThat(UnratedWords.of(kind).isEmpty()).as(kind.slug()).isEqualTo(kind.isRated());
        }
        String section = new UnratedSection(SampleOffers.assistant().summary())
                .getElement()
                .getTextRecursively();
        assertThat(section)
                .startsWith("Why there is no rating")
                .contains("It does not rate a person who works directly for you.", "says nothing against it", "DBS");
    }

    @Test
    void aServiceThatHasLeftIsGoneAndAnUnknownOneIsNotFound() {
        jdbc.sql(COPY).params(List.of("1-999999998", "gone", "Gone")).update();

        HttpResponse<String> gone = visitor.get("/listings/gone");
        HttpResponse<String> unknown = visitor.get("/listings/no-such-service");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Gone has left the register", "noindex");
        Document page = Jsoup.parse(gone.body());
        assertThat(page.select("a[href^=/compare]").text()).isEqualTo("Compare these");
        assertThat(page.select("a[href^=/compare]").attr("href")).doesNotContain("1-999999998");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("We can’t find that service", "value=\"no such service\"");
    }

    @Test
    void anExampleThatIsSwitchedOffIsNobodysClosedHome() {
        jdbc.sql(COPY)
                .params(List.of("K-E99999", "switched-off", "Switched Off House"))
                .update();
        jdbc.sql("update listing set example = true where slug = 'switched-off'")
                .update();
        try {
            HttpResponse<String> answer = visitor.get("/listings/switched-off");

            Document page = Jsoup.parse(answer.body());
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
            assertThat(page.select("main .example-mark").text()).startsWith("Example listing");
            assertThat(page.select("main .lead").text())
                    .isEqualTo("This was an example listing; examples are switched off here.");
            assertThat(page.select("main").text()).doesNotContain("left the register", "live there?", "closed");
        } finally {
            jdbc.sql("delete from listing where slug = 'switched-off'").update();
        }
    }

    @Test
    void theOtherServicesOfALargeProviderComePageByPage() {
        String slug = jdbc.sql("""
                        select slug from listing where status = 'open' and organisation_id =
                            (select organisation_id from listing where status = 'open' and organisation_id is not null
                             group by 1 order by count(*) desc limit 1)
                        order by id limit 1""").query(String.class).single();

        List<String> first = others("/listings/" + slug);
        List<String> second = others("/listings/" + slug + "?others=2");

        assertThat(first).hasSize(10);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    private List<String> others(String path) {
        return Jsoup.parse(visitor.get(path).body()).select(".others a").eachAttr("href");
    }

    private JsonNode structuredData(Document page) {
        return json.readTree(page.select("script[type=application/ld+json]").html());
    }

    private String slugWhere(String condition) {
        return jdbc.sql("select slug from listing where status = 'open' and " + condition + " order by id limit 1")
                .query(String.class)
                .single();
    }
}
