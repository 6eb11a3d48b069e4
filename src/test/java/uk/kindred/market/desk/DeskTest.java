package uk.kindred.market.desk;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.kindred.base.ui.Dates;
import uk.kindred.directory.SupportKind;
import uk.kindred.market.supply.SupplyRounds;
import uk.kindred.places.Councils;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** What the public page and its files say is what the API says, and what the bare tables give. */
@KindredTest
class DeskTest {

    private static final String GSS = "E08000032";
    private static final String PAGE = "/councils/" + GSS + "/market";

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private SupplyRounds rounds;

    @Autowired
    private Councils councils;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor visitor;

    @BeforeEach
    void reckon() {
        register.awaitSearchable();
        rounds.renew();
        visitor = new Visitor(port);
    }

    private List<NamedCsvRecord> file(String figure) {
        return file(figure, "");
    }

    private List<NamedCsvRecord> file(String figure, String query) {
        HttpResponse<String> answer = visitor.get(PAGE + "/" + figure + ".csv" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\ufeff");
        return CsvReader.builder().ofNamedCsvRecord(answer.body().substring(1)).stream()
                .toList();
    }

    private Document page(String query) {
        HttpResponse<String> answer = visitor.get(PAGE + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static NamedCsvRecord of(List<NamedCsvRecord> rows, String area, String kind) {
        return rows.stream()
                .filter(row -> row.getField("area").equals(area))
                .filter(row -> row.getField("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFilesTellWhatTheApiTells() {
        JsonNode market = visitor.json("/api" + PAGE, 200);
        List<NamedCsvRecord> supply = file("supply");
        List<NamedCsvRecord> quality = file("quality");
        List<NamedCsvRecord> vacancies = file("vacancies");
        List<NamedCsvRecord> concentration = file("concentration");
        assertThat(market.path("supply")).isNotEmpty();
        for (JsonNode kind : market.path("supply")) {
            String slug = kind.path("kind").asString();
            NamedCsvRecord row = of(supply, "Bradford", slug);
            assertThat(row.getField("services")).isEqualTo(kind.path("listings").asString());
            assertThat(row.getField("providers"))
                    .isEqualTo(kind.path("providers").asString());
            assertThat(row.getField("services_of_unknown_provider"))
                    .isEqualTo(kind.path("withoutProvider").asString());
            assertThat(row.getField("beds")).isEqualTo(kind.path("beds").asString());
            assertThat(of(quality, "Bradford", slug).getField("good"))
                    .isEqualTo(kind.at("/ratings/listings/good").asString());
            assertThat(of(vacancies, "Bradford", slug).getField("not_said"))
                    .isEqualTo(kind.at("/vacancies/notSaid").asString());
            assertThat(of(concentration, "Bradford", slug).getField("largest_by_services"))
                    .isEqualTo(kind.at("/concentration/largestByListings").asString(""));
        }
    }

    @Test
    void regionAndEnglandAreTheBareTablesAndSoAreTheRates() {
        List<NamedCsvRecord> supply = file("supply");
        Map<String, String> where = Map.of(
                "Bradford", "council_gss = '" + GSS + "'",
                "Yorkshire and The Humber", "council_gss in (" + codes("Yorkshire and The Humber") + ")",
                "England", "council_gss is not null");
        where.forEach((area, condition) -> {
            NamedCsvRecord row = of(supply, area, "residential-care-home");
            Map<String, @Nullable Object> plain = jdbc.sql(
                            "select count(*) as listings, coalesce(sum(beds), 0) as beds, count(distinct organisation_id) as providers"
                                    + " from listing where status = 'open' and not example and 'residential-care-home' = any(kinds)"
                                    + " and " + condition)
                    .query()
                    .singleRow();
            assertThat(row.getField("services")).as(area).isEqualTo(String.valueOf(plain.get("listings")));
            assertThat(row.getField("beds")).as(area).isEqualTo(String.valueOf(plain.get("beds")));
            assertThat(row.getField("providers")).as(area).isEqualTo(String.valueOf(plain.get("providers")));
            double rate =
                    1_000.0 * Long.parseLong(row.getField("beds")) / Long.parseLong(row.getField("people_from_65"));
            assertThat(row.getField("rate")).as(area).isEqualTo(String.format(Locale.ROOT, "%.2f", rate));
        });
    }

    /** The day of a row is the register's, and never the one on which it was counted. */
    @Test
    void everyFigureSaysOfWhenTheRegisterIsAndWhenItWasReckoned() {
        String today = LocalDate.now(clock).toString();
        for (Map.Entry<String, String> area : Map.of(
                        "Bradford", "council_gss = '" + GSS + "'", "England", "council_gss is not null")
                .entrySet()) {
            NamedCsvRecord row = of(file("quality"), area.getKey(), "nursing-home");
            Map<String, @Nullable Object> plain = jdbc.sql(
                            "select min(source_as_at) as oldest, max(source_as_at) as newest from listing where status = 'open'"
                                    + " and public_id not like 'K-%' and 'nursing-home' = any(kinds) and "
                                    + area.getValue())
                    .query()
                    .singleRow();
            assertThat(row.getField("as_at")).isEqualTo(String.valueOf(plain.get("newest")));
            assertThat(row.getField("oldest_as_at")).isEqualTo(String.valueOf(plain.get("oldest")));
            assertThat(row.getField("reckoned_on")).isEqualTo(today).isNotEqualTo(row.getField("as_at"));
        }
        JsonNode market = visitor.json("/api" + PAGE, 200);
        LocalDate newest = LocalDate.parse(market.path("asAt").asString());
        LocalDate oldest = LocalDate.parse(market.path("oldestAsAt").asString());
        assertThat(oldest).isBefore(newest);
        assertThat(market.path("reckonedOn").asString()).isEqualTo(today);
        String said = "CQC’s register of " + Dates.month(newest) + ", its oldest rows of " + Dates.month(oldest) + ".";
        Document page = page("");
        for (String place : List.of(".lead", "#supply", "#quality", "#concentration")) {
            assertThat(page.expectFirst(place).text()).as(place).contains(said, "Reckoned on ");
        }
        assertThat(page.expectFirst("#prices").text()).contains("Reckoned on ").doesNotContain("register of");
    }

    /** Bradford's: of its residential homes the open register names the provider of few, as everywhere. */
    @Test
    void noShareIsToldWhereFewProvidersAreKnownAndTheUnknownAre() {
        List<NamedCsvRecord> concentration = file("concentration");
        List<String> unknown = new ArrayList<>();
        for (NamedCsvRecord row : file("supply")) {
            if (row.getField("area").equals("Bradford")
                    && !row.getField("services").equals("0")) {
                long services = Long.parseLong(row.getField("services"));
                boolean mostly = 5 * Long.parseLong(row.getField("services_of_unknown_provider")) <= services;
                assertThat(of(concentration, "Bradford", row.getField("kind"))
                                .getField("percent_of_services")
                                .isEmpty())
                        .as(row.getField("kind"))
                        .isEqualTo(!mostly);
                if (!mostly) {
                    unknown.add(row.getField("kind"));
                }
            }
        }
        assertThat(unknown).isNotEmpty();
        assertThat(page("").select("#concentration").text()).contains("No share is told where", "not told");
        assertThat(page("").select("#supply").text()).contains("has few home care services");
    }

    private String codes(String region) {
        return councils.list().stream()
                .filter(council -> council.region().equals(region))
                .map(council -> "'" + council.gss() + "'")
                .collect(Collectors.joining(", "));
    }

    @Test
    void councilsThatSomebodyNamesAreOneGroup() {
        NamedCsvRecord both =
                of(file("supply", "?with=E08000035,leeds,E06000010,nonsense," + GSS), "2 chosen councils", "home-care");
        assertThat(both.getField("services"))
                .isEqualTo(jdbc.sql(
                                "select count(*) from listing where status = 'open' and not example and 'home-care' = any(kinds)"
                                        + " and council_gss in ('E08000035', 'E06000010')")
                        .query(String.class)
                        .single());
    }

    @Test
    void thePageShowsEveryFigureWithItsSourceDateFileAndLink() {
        Document page = page("?months=6&with=E08000035");
        for (Figure figure : Figure.values()) {
            var section = page.expectFirst("section#" + figure.slug());
            assertThat(section.text()).contains(figure.title(), figure.definition(), "Source: " + figure.source());
            assertThat(section.select(".provenance a").eachAttr("href"))
                    .containsExactly(
                            PAGE + "/" + figure.slug() + ".csv?months=6&with=E08000035",
                            PAGE + "?months=6&with=E08000035#" + figure.slug(),
                            "/api" + PAGE);
        }
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("svg[role=img]")).hasSizeGreaterThan(5).allSatisfy(drawing -> {
            assertThat(page.select("#" + drawing.attr("aria-labelledby"))).hasSize(1);
            assertThat(page.select("#" + drawing.attr("aria-describedby"))).hasSize(1);
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(PAGE);
    }

    @Test
    void theNumbersOnThePageAreThoseOfItsFiles() {
        Document page = page("");
        List<NamedCsvRecord> supply = file("supply");
        Map<String, List<String>> rows = page.expectFirst("#supply > .table-scroll").select("tbody tr").stream()
                .map(row -> row.select("th, td").eachText())
                .collect(Collectors.toMap(List::getFirst, row -> row));
        for (SupportKind kind : SupportKind.values()) {
            NamedCsvRecord row = of(supply, "Bradford", kind.slug());
            if (row.getField("services").equals("0")) {
                assertThat(rows).doesNotContainKey(kind.label());
            } else {
                assertThat(rows.getOrDefault(kind.label(), List.of()).stream()
                                .skip(1)
                                .limit(3))
                        .containsExactly(
                                grouped(row.getField("services")),
                                grouped(row.getField("providers")),
                                grouped(row.getField("services_of_unknown_provider")));
            }
        }
    }

    private static String grouped(String number) {
        return String.format(Locale.UK, "%,d", Long.parseLong(number));
    }

    @Test
    void olderCodesAndNamesLeadToTheSamePageAndWhatIsNoneTo404() {
        assertThat(visitor.get("/councils/bradford/market").body()).contains("Care and support in Bradford");
        assertThat(visitor.get("/councils/E08000039/market").body()).contains("Care and support in Sheffield");
        for (String page : List.of("reach", "reach.csv", "wanted", "rates.csv", "ascof.csv", "supply.csv")) {
            assertThat(visitor.get("/councils/bradford/market/" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
        assertThat(visitor.get("/councils/bradford/market/statement").body()).contains("No statement yet");
        for (String part : List.of("", "/reach")) {
            assertThat(visitor.json("/api/councils/bradford/market" + part, 200).toString())
                    .contains(GSS);
        }
        for (String address : List.of("/councils/" + GSS, "/councils/bradford")) {
            HttpResponse<String> moved = visitor.get(address);
            assertThat(moved.statusCode()).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location")).hasValue(PAGE);
        }
        for (String path : List.of(
                "/councils/E99999999",
                "/councils/nowhere",
                "/councils/E99999999/market",
                "/councils/E99999999/market/supply.csv",
                PAGE + "/nothing.csv",
                PAGE + "/supply.xlsx")) {
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(page("?with=none").select("#supply").text()).doesNotContain("councils with most alike");
        assertThat(page("?with=none").select("option[selected]").eachText()).contains("Region and England only");
        assertThat(page("").select("option[selected]").eachText()).contains("Region, England, and councils most alike");
        assertThat(page("?months=many&with=&months=0").select("section.figure-section"))
                .hasSize(Figure.values().length);
    }

    @Test
    void allCouncilsAreListedOnce() {
        Document page = Jsoup.parse(visitor.get("/councils").body());
        assertThat(page.select(".council-list a").eachAttr("href"))
                .hasSize(153)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.matches("/councils/E\\d{8}/market"));
    }
}
