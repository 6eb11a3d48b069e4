package uk.kindred.market.reach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.reach.AreaReach;
import uk.kindred.market.reach.ReachQuestion;
import uk.kindred.market.reach.ReachShare;
import uk.kindred.market.reach.WithinReach;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** The page, its file and the API tell what the engine reckons, and say what was wrong where something was. */
@KindredTest
class ReachPageTest {

    private static final String HULL = "E06000010";

    @LocalServerPort
    private int port;

    @Autowired
    private WithinReach reach;

    @Autowired
    private Councils councils;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        register.awaitSearchable();
        visitor = new Visitor(port);
    }

    @Test
    void pageFileAndApiHaveTheEnginesNumbersForThreeCouncils() {
        for (String slug : List.of("herefordshire", "leeds", "reading")) {
            Council council = councils.findBySlug(slug).orElseThrow();
            List<AreaReach> areas =
                    reach.of(council, ReachQuestion.within(3)).table(SupportKind.NURSING_HOME).bySector().stream()
                            .map(AreaReach::of)
                            .toList();
            ReachShare whole = reach.of(council, ReachQuestion.within(3))
                    .table(SupportKind.NURSING_HOME)
                    .whole();
            String question = "/councils/" + council.gss() + "/market/reach";
            String asked = "kind=nursing-home&within=3";

            JsonNode told = visitor.json("/api" + question + "?" + asked, 200);
            assertThat(told.at("/whole/postcodes").asLong()).isEqualTo(whole.postcodes());
            assertThat(told.at("/whole/withThree").asLong()).isEqualTo(whole.postcodes(3));
            assertThat(told.path("areas").size()).isEqualTo(areas.size()).isGreaterThan(20);
            for (int index = 0; index < areas.size(); index++) {
                assertThat(area(told.path("areas").get(index))).isEqualTo(areas.get(index));
            }

            List<String> lines =
                    visitor.get(question + ".csv?" + asked).body().lines().toList();
            assertThat(lines).hasSize(areas.size() + 2);
            for (int index = 0; index < areas.size(); index++) {
                assertThat(lines.get(index + 2)).isEqualTo(line(council, areas.get(index), lines.get(1)));
            }

            Document page = page(question + "?" + asked + "&atLeast=3&sort=name", 200);
            assertThat(page.select(".reach-sum").text())
                    .contains(number(whole.postcodes(3)) + " of " + number(whole.postcodes()));
            assertThat(page.select(".reach-map polygon")).hasSize(areas.size());
            Element first = page.select(".reach-table tbody tr").getFirst();
            AreaReach area = areas.getFirst();
            assertThat(first.text())
                    .isEqualTo(area.area() + " " + number(area.without(3)) + " of " + number(area.postcodes()) + " "
                            + ReachWords.percent(area, 3));
        }
    }

    private static AreaReach area(JsonNode area) {
        return new AreaReach(
                area.path("area").asString(),
                area.path("postcodes").asLong(),
                area.path("withOne").asLong(),
                area.path("withThree").asLong(),
                area.path("withFive").asLong(),
                area.path("withTen").asLong());
    }

    private static String line(Council council, AreaReach area, String first) {
        String day = first.split(",", -1)[7];
        return String.join(
                ",",
                council.gss(),
                area.area(),
                "nursing-home,,,,3",
                day,
                area.postcodes() + "",
                area.withOne() + "," + area.withThree() + "," + area.withFive() + "," + area.withTen());
    }

    @Test
    void theWorstAreasComeFirstAndAllOfThemOnSomePage() {
        String address = "/councils/E08000035/market/reach?kind=home-care&within=0.5&atLeast=10";
        Document first = page(address, 200);
        Document second = page(address + "&sort=worst&page=2", 200);
        List<Double> shares = first.select(".reach-table td:last-child").eachText().stream()
                .map(words -> Double.valueOf(words.replace("%", "")))
                .toList();
        assertThat(shares).isSorted().hasSize(40);
        assertThat(second.select(".reach-table tbody th").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        first.select(".reach-table tbody th").eachText());
        assertThat(first.select("th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
        assertThat(page(address + "&page=999", 200).select(".reach-table tbody tr"))
                .isNotEmpty();
        assertThat(first.select("a[href*='/search?near=']")).isNotEmpty();
        assertThat(first.select(".reach-ways a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("/search?council=leeds&kind=home-care"));
    }

    @Test
    void theWorstAreasAreNumberedOnTheMapAndNamedBelowIt() {
        Document page = page("/councils/E08000035/market/reach?kind=home-care&within=0.5&atLeast=10", 200);
        List<String> numbers = page.select(".reach-numbers text").eachText();
        List<String> named = page.select(".reach-numbered li").eachText();
        assertThat(numbers).hasSizeGreaterThan(3).hasSameSizeAs(named);
        assertThat(named.getFirst())
                .startsWith(page.select(".reach-table tbody th").getFirst().text() + ": 0%");
    }

    /** Homes of which most are known come first; of what the open register lacks it is said. */
    @Test
    void howMuchOfAKindIsKnownStandsBesideItsDeserts() {
        assertThat(page("/councils/" + HULL + "/market/reach", 200)
                        .select("select[name=kind] option[selected]")
                        .text())
                .isEqualTo("Residential care home");
        assertThat(page("/councils/" + HULL + "/market/reach?kind=home-care", 200)
                        .select(".notice")
                        .text())
                .contains("has few home care services", "may be one in the data");
        assertThat(page("/councils/" + HULL + "/market/reach?kind=homeshare", 200)
                        .select(".notice")
                        .text())
                .contains("No register lists Homeshare programmes");
    }

    @Test
    void allKindsStandInOneTableAndItsFileAndOnTheOverview() {
        String market = "/councils/" + HULL + "/market";
        assertThat(page(market, 200).select("#deserts").text()).contains("was not counted yet");
        try {
            jdbc.sql("insert into stored_reach_question values ('10|||', date '2026-11-29')")
                    .update();
            for (String area : List.of(HULL, "England")) {
                jdbc.sql("""
                                insert into stored_reach values ('10|||', ?, 'home-care', '{1000,900,700,400,250}',
                                  '{HU1 1,HU2 2}', '{100,0,0,0,0,900,900,700,400,250}')
                                """).param(area).update();
            }
            for (String address : List.of(market, market + "/reach")) {
                Document page = page(address, 200);
                assertThat(page.select("#deserts tbody tr")).hasSize(SupportKind.values().length);
                assertThat(page.select("#deserts tbody tr:contains(Home care) td")
                                .eachText())
                        .containsExactly("100 (10.0%)", "10.0%", "1 of 2", "few: the open register lacks them");
                assertThat(page.select("#deserts tbody tr:contains(Homeshare) td")
                                .getFirst()
                                .text())
                        .isEqualTo("1,000 (100%)");
                assertThat(page.select("#deserts").text()).contains("Counted on 29 November 2026");
            }
            assertThat(visitor.get(market + "/deserts.csv").body())
                    .contains(HULL + ",home-care,10,2026-11-29,1000,100,2,1,1000,100,few");
        } finally {
            jdbc.sql("delete from stored_reach_question").update();
        }
    }

    @Test
    void whatCannotBeReadIsToldAndNothingTypedIsLost() {
        Document page = page(
                "/councils/" + HULL
                        + "/market/reach?kind=castle&within=%3Cscript%3E&maxWeekly=lots&atLeast=-1&need=dementia&payer=me",
                200);
        assertThat(page.select(".problem li")).hasSize(5);
        assertThat(page.select("input[name=within]").attr("value")).isEqualTo("<script>");
        assertThat(page.select("input[name=within]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("input[name=maxWeekly]").attr("value")).isEqualTo("lots");
        assertThat(page.select("select[name=need] option[selected]").attr("value"))
                .isEqualTo("dementia");
        assertThat(page.select(".reach-map")).isEmpty();
        assertThat(page.select("main script")).isEmpty();

        for (String within : List.of("0", "51", "1e1", "-3", "5,5", "9".repeat(300))) {
            assertThat(page("/councils/" + HULL + "/market/reach?within=" + within, 200)
                            .select(".problem")
                            .text())
                    .contains("Miles");
            assertThat(visitor.json("/api/councils/" + HULL + "/market/reach?within=" + within, 400)
                            .path("detail")
                            .asString())
                    .contains("Miles");
        }
        assertThat(visitor.json("/api/councils/" + HULL + "/market/reach?miles=3", 400)
                        .path("detail")
                        .asString())
                .contains("miles", "within");
        assertThat(visitor.get("/councils/" + HULL + "/market/reach.csv?kind=castle")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aMostAWeekIsSelfFundersUnlessTold() {
        JsonNode told = visitor.json("/api/councils/" + HULL + "/market/reach?maxWeekly=900", 200);
        assertThat(told.at("/asked/payer").asString()).isEqualTo("self-funder");
        assertThat(told.at("/asked/maxWeeklyPence").asLong()).isEqualTo(90_000);
    }

    @Test
    void whoAsksWhileAnotherIsReckonedForTooLongMayAskAgainAndLosesNothing() {
        String address = "/councils/" + HULL + "/market/reach?kind=nursing-home&within=";
        CompletableFuture<Integer> first = transactions.execute(lock -> {
            jdbc.sql("lock table listing in access exclusive mode").update();
            CompletableFuture<Integer> asking = CompletableFuture.supplyAsync(
                    () -> new Visitor(port).get(address + "7.7").statusCode());
            Awaitility.await("the first that waits")
                    .until(() -> jdbc.sql(
                                    "select exists (select from pg_locks where relation = 'listing'::regclass and not granted)")
                            .query(Boolean.class)
                            .single());
            Document busy = page(address + "8.8", 503);
            assertThat(busy.select("main").text()).contains("Nothing you chose is lost");
            assertThat(busy.select("input[name=within]").attr("value")).isEqualTo("8.8");
            assertThat(visitor.get("/api" + address + "9.9").headers().firstValue("Retry-After"))
                    .isPresent();
            return asking;
        });
        assertThat(Objects.requireNonNull(first).join()).isEqualTo(200);
    }

    @Test
    void unknownCouncilsAreNotFound() {
        page("/councils/W06000001/market/reach", 404);
        assertThat(visitor.get("/councils/W06000001/market/reach.csv").statusCode())
                .isEqualTo(404);
        visitor.json("/api/councils/W06000001/market/reach", 404);
    }

    private Document page(String path, int status) {
        HttpResponse<String> answer = visitor.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(answer.body());
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
