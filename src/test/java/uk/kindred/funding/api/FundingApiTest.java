package uk.kindred.funding.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Questions about money as programs ask them. */
@KindredTest
class FundingApiTest {

    private static final String CONTRIBUTION = "/api/funding/contribution";
    private static final String DURATION = "/api/funding/duration";

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private HttpResponse<String> post(String path, String body) {
        return visitor.postJson(path, body);
    }

    private JsonNode json(String path, String body, int status) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    @Test
    void theExampleOfAContributionIsAnsweredAsTheDocumentSays() {
        JsonNode answer = json(CONTRIBUTION, Examples.CONTRIBUTION, 200);
        JsonNode documented = json.readTree(Examples.CONTRIBUTION_ANSWER);

        for (String name : List.of(
                "on",
                "outcome",
                "outcomeInWords",
                "costPence",
                "nhsPence",
                "personPence",
                "councilPence",
                "topUpPence",
                "capitalPence",
                "tariffIncomePence",
                "incomePence",
                "keptPence",
                "deferredPayment",
                "ratesYear")) {
            assertThat(answer.path(name)).as(name).isEqualTo(documented.path(name));
        }
        assertThat(answer.path("steps")).contains(documented.path("steps").get(0));
        assertThat(answer.path("rates")).contains(documented.path("rates").get(0));
        assertThat(answer.path("steps")
                        .valueStream()
                        .map(step -> step.path("figure").asString("")))
                .contains("mig-single-pension-age", "capital-upper-limit");
        assertThat(answer.path("notes").get(0))
                .isEqualTo(documented.path("notes").get(0));
        assertThat(answer.path("notes").toString()).contains("has not been confirmed at its source");
    }

    @Test
    void aPersonalBudgetIsRuledOnAndAnEmployedAssistantIsCosted() {
        JsonNode budget = json(CONTRIBUTION, Examples.CONTRIBUTION, 200).path("personalBudget");

        assertThat(budget.path("personPence").asLong()).isEqualTo(5_455);
        assertThat(budget.path("councilPence").asLong()).isEqualTo(19_545);
        assertThat(budget.path("rulings").get(0).path("verdict").asString()).isEqualTo("allowed");
        assertThat(budget.path("rulings").get(1).path("verdict").asString()).isEqualTo("allowed");
        assertThat(budget.path("rulings").get(1).path("reason").asString()).contains("28 nights");
        // 14 × 5.6 ÷ 46.4 = 1.69 of holiday an hour: 10 × 15.69
        assertThat(budget.path("assistant").path("weeklyPence").asLong()).isEqualTo(15_690);
        assertThat(budget.path("assistant").path("notes").toString()).contains("Employers’ liability insurance");
    }

    @Test
    void whereFiguresOfTheYearAreNotKnownItSaysWhichStandIn() {
        String nextYear = Examples.CONTRIBUTION.replace("\"2025-11-30\"", "\"2027-11-30\"");
        JsonNode answer = json(CONTRIBUTION, nextYear, 200);

        assertThat(answer.path("ratesYear").asString()).isEqualTo("2026/27");
        assertThat(answer.path("notes").toString())
                .contains(
                        "Figures of 2027/28 are not in Kindred’s table yet; those of 2026/27 stand in for them: Minimum"
                                + " income guarantee, single, pension age.");
        String lastDays = Examples.CONTRIBUTION.replace("\"2025-11-30\"", "\"2026-04-05\"");
        assertThat(json(CONTRIBUTION, lastDays, 200).path("notes").toString())
                .as("the year's allowances count from the 6th")
                .doesNotContain("stand in");
    }

    @Test
    void aPartnerOfPensionAgeLeavesMoreToSomebodyYounger() {
        String couple = Examples.CONTRIBUTION.replace(
                "{\"age\": \"pension-age\"}", "{\"age\": \"from-25\", \"couple\": true, \"partnerOfPensionAge\": %s}");

        // 88.35 or 177.60, and the expenses of 20
        assertThat(json(CONTRIBUTION, couple.formatted("false"), 200)
                        .path("keptPence")
                        .asLong())
                .isEqualTo(10_835);
        assertThat(json(CONTRIBUTION, couple.formatted("true"), 200)
                        .path("keptPence")
                        .asLong())
                .isEqualTo(19_760);
    }

    @Test
    void theExampleOfHowLongMoneyLastsIsAnsweredAsTheDocumentSays() {
        JsonNode person = json(DURATION, Examples.DURATION, 200).path("people").get(0);
        JsonNode documented =
                json.readTree(Examples.DURATION_ANSWER).path("people").get(0);

        for (String name : List.of("councilSharesFrom", "weeks")) {
            assertThat(person.path("expected").path(name))
                    .isEqualTo(documented.path("expected").path(name));
            assertThat(person.path("scenarios").get(0).path(name))
                    .isEqualTo(documented.path("scenarios").get(0).path(name));
        }
        assertThat(person.path("scenarios")).hasSize(9);
        assertThat(person.path("earliest").path("weeks").asInt()).isEqualTo(57);
        assertThat(person.path("latest").path("weeks").asInt()).isEqualTo(60);
        assertThat(person.path("whatChangesIt")).hasSize(7);
        JsonNode points = person.path("expected").path("points");
        assertThat(points.get(0).path("savingsPence").asLong()).isEqualTo(8_000_000);
        assertThat(points.get(points.size() - 1).path("week").asInt()).isEqualTo(58);
        assertThat(person.path("afterwards").path("topUpPence").asLong()).isPositive();
    }

    @Test
    void bothOfACoupleAreAnsweredEachWithTheirHalfOfWhatIsJoint() {
        String one = """
                {"circumstances": {"on": "2025-11-30", "person": {"age": "pension-age", "couple": true},
                  "incomes": [{"kind": "state-pension", "weeklyPence": 20000}], "jointSavingsPence": 6650000,
                  "home": {"valuePence": 25000000, "occupant": "partner"},
                  "care": {"setting": "%s", "weeklyCostPence": %d}}, "livingPence": %d}""";
        JsonNode answer = json(
                DURATION,
                "{\"people\": [" + one.formatted("care-home", 115_000, 5_000) + ","
                        + one.formatted("home", 10_000, 20_000)
                        + "], \"feeRisePercent\": {\"low\": 0, \"expected\": 0, \"high\": 0},"
                        + " \"returnPercent\": {\"low\": 0, \"expected\": 0, \"high\": 0},"
                        + " \"incomeRisePercent\": 0}",
                200);

        // each has 33,250, so 10,000 above the limit: 1,150 + 50 − 200 = 1,000 a week; 100 + 200 − 200 = 100 a week
        assertThat(answer.path("people").get(0).path("expected").path("weeks").asInt())
                .isEqualTo(10);
        assertThat(answer.path("people").get(1).path("expected").path("weeks").asInt())
                .isEqualTo(100);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"age\": \"pension-age\" | \"age\": \"old\"                    | is one of under-25, from-25, pension-age",
                "\"age\": \"pension-age\" | \"years\": 80                       | “years” is not known here",
                "{\"age\": \"pension-age\"} | null                              | “person” has to be given",
                "23025 | -1                                                   | An income is from £0",
                "23025 | 230.25                                               | whole pence",
                "23025 | \"much\"                                             | “circumstances.incomes.weeklyPence”",
                "\"2025-11-30\" | \"30.11.2025\"                                | days are written like",
                "\"2025-11-30\" | \"2019-11-30\"                                | known here from 2024-04-08",
                "\"2025-11-30\" | \"2999-11-30\"                                | “on” is at the latest",
                "\"2025-12-29\" | \"2025-12-01\"                                | A stay ends after it begins",
                "\"weeklyMinutes\": 600 | \"weeklyMinutes\": 7                 | in quarters of an hour",
                "\"weeklyPence\": 25000, | \"weeklyPence\": -1,                | from 0 to",
                "\"state-pension\" | \"lottery\"                                | incomes.kind",
            })
    void whatCannotBeUsedIsToldAsAProblemWithWhatWouldBeRight(String right, String wrong, String told) {
        HttpResponse<String> answer = post(CONTRIBUTION, Examples.CONTRIBUTION.replace(right, wrong));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                            | has the wrong form",
                "{\"people\": []}              | One or two people",
                "{                             | cannot be read",
                "null                          | is missing",
                "{\"people\": [null]}          | is missing",
                "{} {}                         | has the wrong form",
            })
    void whatIsNoQuestionIsToldAsOne(String body, String told) {
        HttpResponse<String> answer = post(DURATION, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).path("title").asString()).contains(told);
    }

    @Test
    void ratesThatAreOutOfOrderAndADeferralWithoutInterestAreRefused() {
        assertThat(post(DURATION, Examples.DURATION.replace("\"high\": 8", "\"high\": 1"))
                        .body())
                .contains("the low one first");
        assertThat(post(DURATION, Examples.DURATION.replace("\"high\": 8", "\"high\": 8.123"))
                        .body())
                .contains("at most two decimals");
        assertThat(post(
                                DURATION,
                                Examples.DURATION
                                        .replace("\"care\":", "\"home\": {\"valuePence\": 20000000}, \"care\":")
                                        .replace("\"circumstances\":", "\"homePlan\": \"defer\", \"circumstances\":"))
                        .body())
                .contains("deferredInterestPercent");
        assertThat(post(CONTRIBUTION, " ".repeat(70_000)).body()).contains("at most 65536 bytes");
        String income = "{\"kind\": \"other\", \"weeklyPence\": 1},";
        assertThat(post(DURATION, Examples.DURATION.replace("\"incomes\": [", "\"incomes\": [" + income.repeat(30)))
                        .body())
                .contains("at most 30 incomes");
    }

    @Test
    void theMostOfEverythingIsAnswered() {
        String most = "10000000000";
        String income = "{\"kind\": \"other\", \"weeklyPence\": " + most + "},";
        json(
                DURATION,
                Examples.DURATION
                        .replace("\"incomes\": [", "\"incomes\": [" + income.repeat(29))
                        .replace("8000000", most + ", \"jointSavingsPence\": " + most)
                        .replace("120000", most)
                        .replace("90000", most)
                        .replace("\"high\": 8", "\"high\": 20"),
                200);
    }

    @Test
    void theAnswersAreLimitedAsAllOfTheApiAndDocumentedWithExamples() {
        HttpResponse<String> answer = post(CONTRIBUTION, Examples.CONTRIBUTION);
        assertThat(answer.headers().firstValue("RateLimit-Policy").orElse("")).startsWith("\"api\"");

        JsonNode document = visitor.json("/api/openapi.json", 200);
        for (String path : List.of(CONTRIBUTION, DURATION)) {
            JsonNode operation = document.path("paths").path(path).path("post");
            assertThat(operation.path("responses").propertyNames()).contains("200", "400");
            assertThat(operation.path("requestBody").toString()).contains("#/components/schemas/");
        }
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(schemas.path("ContributionQuestion").path("example"))
                .isEqualTo(json.readTree(Examples.CONTRIBUTION));
        assertThat(schemas.path("DurationQuestion").path("example")).isEqualTo(json.readTree(Examples.DURATION));
        assertThat(schemas.path("Contribution").path("example")).isEqualTo(json.readTree(Examples.CONTRIBUTION_ANSWER));
        assertThat(schemas.path("MoneyDuration").path("example").path("people")).hasSize(1);
    }

    @Test
    void pagesOfOtherSitesMayAskButNotSendWhatNeedsAToken() {
        HttpResponse<String> mayAsk = preflight(CONTRIBUTION);
        assertThat(mayAsk.statusCode()).isEqualTo(200);
        assertThat(mayAsk.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(mayAsk.headers().firstValue("Access-Control-Allow-Methods")).contains("POST");
        assertThat(mayAsk.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();

        assertThat(preflight("/api/imports").statusCode()).isEqualTo(403);
        assertThat(preflight("/api/administrators").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> preflight(String path) {
        return visitor.ask(
                "OPTIONS",
                path,
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
    }
}
