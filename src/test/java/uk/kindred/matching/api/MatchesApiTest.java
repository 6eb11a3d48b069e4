package uk.kindred.matching.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.examples.ExampleFixtures;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.LoggedLines;
import uk.kindred.testing.Visitor;

/** Whole weeks as programs ask for them. */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchesApiTest {

    private static final String MATCHES = "/api/matches";
    private static final List<String> ALL = List.of("you", "partner", "both");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void publish() {
        register.awaitSearchable();
        new ExampleFixtures(beans).show();
    }

    @AfterAll
    void takeAway() {
        new ExampleFixtures(beans).takeAway();
        jdbc.sql("delete from unmet_need").update();
    }

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    private JsonNode ask(String question) {
        HttpResponse<String> answer = visitor.postJson(MATCHES, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    @Test
    void theExampleIsAnsweredWithWeeksThatKeepEveryLimit() {
        JsonNode answer = ask(Examples.QUESTION);

        assertThat(answer.path("near").path("label").asString()).isEqualTo("Hereford");
        assertThat(answer.path("route").asString()).isEqualTo("direct-payment");
        assertThat(answer.path("provenOptimal").asBoolean()).isTrue();
        assertThat(answer.path("fits").asBoolean()).isTrue();
        assertThat(answer.path("example").asBoolean()).isTrue();
        assertThat(answer.path("considered").asInt()).isGreaterThan(20);
        assertThat(answer.path("counted").asInt()).isZero();
        assertThat(answer.path("notes").toString()).contains("a draft", "The council decides", "typical", "made up");
        assertThat(answer.path("weeks").size()).isBetween(2, 5);
        for (JsonNode week : answer.path("weeks")) {
            long sum = 0;
            for (JsonNode line : week.path("lines")) {
                sum += line.path("cost").path("highPence").asLong();
                assertThat(line.path("payer").asString()).isEqualTo("direct-payment");
                assertThat(line.path("ruling").path("verdict").asString()).isNotEqualTo("barred");
                assertThat(line.path("listing").path("example").asBoolean()).isTrue();
                assertThat(line.path("listing").path("servesNear").toString()).isNotEqualTo("false");
                assertThat(line.path("listing").path("url").asString()).contains("/listings/");
            }
            assertThat(week.path("cost").path("highPence").asLong())
                    .isEqualTo(sum)
                    .isLessThanOrEqualTo(40_000);
            assertThat(week.path("leftPence").asLong()).isEqualTo(40_000 - sum);
            assertThat(week.path("byPayer").get(0).path("cost")).isEqualTo(week.path("cost"));
            assertThat(week.path("timetable").toString()).contains("my daughter");
            assertThat(week.path("needs")).hasSize(3);
        }
    }

    @Test
    void theExampleOfAnAnswerHasTheFormOfOne() {
        JsonNode answer = ask(Examples.QUESTION);
        JsonNode documented = json.readTree(Examples.ANSWER);

        for (String name :
                List.of("near", "withinMiles", "budgetPence", "route", "parts", "fits", "notes", "counted")) {
            assertThat(answer.path(name)).as(name).isEqualTo(documented.path(name));
        }
        hasForm(answer.path("weeks").get(0), documented.path("weeks").get(0), "week");
        assertThat(answer.propertyNames()).isEqualTo(documented.propertyNames());
    }

    /** The same names, and the same of the first of each list. */
    private static void hasForm(JsonNode answer, JsonNode documented, String where) {
        if (documented.isObject() && answer.isObject()) {
            assertThat(answer.propertyNames()).as(where).isEqualTo(documented.propertyNames());
            documented.propertyNames().forEach(name -> hasForm(answer.path(name), documented.path(name), name));
        } else if (documented.isArray() && !documented.isEmpty() && !answer.isEmpty()) {
            hasForm(answer.get(0), documented.get(0), where);
        }
    }

    @Test
    void savingsAreSharedOverTheYearsAndHelpWithoutADayStandsBesideTheTimetable() {
        JsonNode answer = ask("""
                {"near": "Hereford", "budgetPence": 10000,
                  "savings": {"totalPence": 4000000, "keptPence": 1450000, "years": 3},
                  "needs": [{"help": "washing"}, {"help": "company", "times": 2}],
                  "there": [{"who": "a friend", "help": "company", "times": 1}]}""");

        assertThat(answer.path("budgetPence").asLong()).isEqualTo(26_346);
        assertThat(answer.path("fromSavings")).isEqualTo(json.readTree("""
                {"totalPence": 4000000, "keptPence": 1450000, "years": 3, "weeks": 156, "weeklyPence": 16346}"""));
        assertThat(answer.path("notes").toString()).contains("shared evenly over the years");
        assertThat(answer.path("url").asString())
                .contains("budget=100&route=own&savings=40000&savings-kept=14500&savings-years=3");
        assertThat(answer.path("weeks").get(0).path("anyDay")).isEqualTo(json.readTree("""
                [{"who": "a friend", "whose": "you", "help": "company", "days": [], "times": 1}]"""));
    }

    @Test
    void ofACoupleEachBudgetPaysOnlyForWhatIsItsOwnOrForBothTogether() {
        JsonNode answer = ask(Examples.OF_COUPLE);

        assertThat(answer.path("couple").asBoolean()).isTrue();
        assertThat(answer.path("funds")).isEqualTo(json.readTree("""
                [{"whose": "you", "route": "direct-payment", "pence": 26000},
                  {"whose": "partner", "route": "managed", "pence": 9000},
                  {"whose": "both", "route": null, "pence": 8000}]"""));
        assertThat(answer.path("provenOptimal").asBoolean()).isTrue();
        assertThat(answer.path("notes").toString()).contains("pays for nothing that only the other one needs");
        assertThat(answer.path("weeks")).isNotEmpty();
        for (JsonNode week : answer.path("weeks")) {
            long spent = 0;
            for (JsonNode fund : week.path("funds")) {
                assertThat(fund.path("leftPence").asLong()).isNotNegative();
                spent += fund.path("spentPence").asLong();
            }
            assertThat(week.path("cost").path("highPence").asLong()).isEqualTo(spent);
            for (JsonNode line : week.path("lines")) {
                String pays = line.path("fund").path("whose").asString();
                assertThat(line.path("whose").asString()).isIn(pays.equals("both") ? ALL : List.of(pays, "both"));
            }
            assertThat(week.path("timetable").toString()).contains("For you: ");
            assertThat(week.path("anyDay").toString()).contains("our son", "\"whose\":\"partner\"");
        }
        assertThat(answer.path("url").asString())
                .contains("&budget=80&for=couple&you-route=direct-payment&you-budget=260&partner-route=managed"
                        + "&partner-budget=90&need=washing&partner-need=washing&both-need=company");
        JsonNode top = ask(Examples.QUESTION.replace("\"near\"", "\"ownPence\": 5000, \"near\""));
        assertThat(top.path("funds")).hasSize(2);
        assertThat(top.path("url").asString()).contains("&route=direct-payment&own-budget=50&");
    }

    @Test
    void theAnswersLinkLeadsToTheSameQuestion() {
        assertThat(ask(Examples.QUESTION).path("url").asString())
                .contains("/plan/result?near=Hereford&within=10&budget=400&route=direct-payment&need=washing");
    }

    @Test
    void aLineCostsWhatTheListingsOwnAddressSays() {
        for (JsonNode week : ask(Examples.QUESTION).path("weeks")) {
            for (JsonNode line : week.path("lines")) {
                JsonNode cost = visitor.json(
                        "/api/listings/" + line.path("listing").path("id").asString() + "/cost?payer="
                                + line.path("payer").asString() + "&plan="
                                + line.path("plan").asString(),
                        200);
                assertThat(cost.path("weekly")).as(line.toString()).isEqualTo(line.path("weekly"));
            }
        }
    }

    @Test
    void aPartThatIsLockedStaysAndAListingThatIsLeftOutIsInNoWeek() {
        JsonNode first =
                ask(Examples.QUESTION).path("weeks").get(0).path("lines").get(0);
        String id = first.path("listing").path("id").asString();
        String part = first.path("parts").get(0).asString();
        String lock = "\"locks\": [{\"part\": \"" + part + "\", \"listing\": \"" + id + "\"}], \"near\"";

        for (JsonNode week : ask(Examples.QUESTION.replace("\"near\"", lock)).path("weeks")) {
            assertThat(doing(week, part)).isEqualTo(id);
        }
        String without = "\"without\": [\"" + id + "\"], \"near\"";
        for (JsonNode week : ask(Examples.QUESTION.replace("\"near\"", without)).path("weeks")) {
            assertThat(ids(week)).doesNotContain(id);
        }
    }

    private static String doing(JsonNode week, String part) {
        for (JsonNode line : week.path("lines")) {
            for (JsonNode done : line.path("parts")) {
                if (done.asString().equals(part)) {
                    return line.path("listing").path("id").asString();
                }
            }
        }
        return "nobody";
    }

    private static List<String> ids(JsonNode week) {
        List<String> ids = new ArrayList<>();
        week.path("lines")
                .forEach(line -> ids.add(line.path("listing").path("id").asString()));
        return ids;
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"near\": \"Hereford\" | \"near\": null                           | “near” has to be given",
                "\"near\": \"Hereford\" | \"near\": \"BT1 1AA\"                   | England only",
                "\"withinMiles\": 10 | \"withinMiles\": 51                       | from 1 to 50",
                "\"withinMiles\": 10 | \"withinMiles\": 1.5                      | “withinMiles” cannot be read",
                "\"budgetPence\": 40000 | \"budgetPence\": 1000001               | from £0 to £10,000",
                "\"budgetPence\": 40000 | \"budgetPence\": 400.50                | whole pence",
                "\"budgetPence\": 40000 | \"money\": 1                           | “money” is not known here",
                "\"route\": \"direct-payment\" | \"route\": \"cash\"             | direct-payment, isf, managed, mixed",
                "\"help\": \"company\" | \"help\": \"dancing\"                   | “needs.help” is one of getting-up",
                "\"help\": \"company\" | \"help\": \"washing\"                   | is there twice",
                "\"importance\": \"must\" | \"importance\": \"very\"             | “needs.importance” is one of",
                "\"times\": 5 | \"times\": 29                                    | 28 times at most",
                "\"times\": 5 | \"times\": 0                                     | from 1 to",
                "\"minutes\": 30 | \"minutes\": 20                               | quarters of an hour",
                "\"partsOfDay\": [\"morning\"] | \"partsOfDay\": [\"dawn\"]      | “needs.partsOfDay” is one of morning",
                "\"partsOfDay\": [\"morning\"] | \"at\": \"8am\"                 | a time such as 08:00",
                "\"days\": [\"fri\"] | \"days\": [\"friday\"]                    | “there.days” is one of mon",
                "\"wanted\": [\"continuity\" | \"wanted\": [\"language\"         | said by naming them",
                "\"matters\": {\"wanted\" | \"matters\": {\"languages\": [\"klingon\"], \"wanted\" | /api/vocabulary lists",
                "\"who\": \"my daughter\" | \"who\": \"\"                        | 1 to 60 letters",
                "\"example\": \"include\" | \"example\": \"maybe\"               | include, exclude, only",
                "\"near\": \"Hereford\" | \"near\": \"Here\\u0000ford\"            | a character in it that is no letter",
                "\"budgetPence\": 40000 | \"budgetPence\": \"40000\"           | “budgetPence” cannot be read",
                "\"help\": \"washing\", \"days\": [\"fri\"] | \"help\": \"shopping\" | “shopping” is not among them",
                "\"example\": \"include\" | \"stays\": [{\"from\": \"2150-02-01\", \"to\": \"2150-02-03\"}] | within a year from today",
                "\"budgetPence\": 40000 | \"budgetPence\": 40000, \"personalBudgets\": [{}] | goes with “couple”",
                "\"budgetPence\": 40000 | \"budgetPence\": 40000, \"couple\": true  | “route” is one person’s",
                "\"help\": \"company\" | \"help\": \"company\", \"whose\": \"partner\" | say that it is for a couple",
                "\"help\": \"company\" | \"help\": \"company\", \"whose\": \"them\" | “needs.whose” is one of you",
                "\"example\": \"include\" | \"savings\": {\"totalPence\": 1}       | “savings” goes with no “route”",
                "\"route\": \"direct-payment\" | \"savings\": {\"years\": 2}   | “savings.totalPence” has to be given",
                "\"route\": \"direct-payment\" | \"savings\": {\"totalPence\": 1, \"keptPence\": 2} | No more can be kept",
                "\"route\": \"direct-payment\" | \"savings\": {\"totalPence\": 1000000000, \"years\": 1} | from £0 to £10,000",
                "\"example\": \"include\" | \"locks\": [{\"part\": \"x\"}]       | “locks.listing” has to be given",
                "\"example\": \"include\" | \"stays\": [{\"from\": \"2026-02-01\", \"to\": \"2026-01-01\"}] | ends after it begins"
            })
    void whatCannotBeUsedIsToldAsAProblemWithWhatWouldBeRight(String right, String wrong, String told) {
        assertThat(Examples.QUESTION).contains(right);
        HttpResponse<String> answer = visitor.postJson(MATCHES, Examples.QUESTION.replace(right, wrong));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json.readTree(answer.body()).path("detail").asString()).contains(told);
    }

    @Test
    void whatIsNoQuestionAndAPlaceThatNobodyKnowsAreRefused() {
        for (String body : List.of("", "[]", "{", "null", "{\"needs\": [null]}", " ".repeat(70_000))) {
            assertThat(visitor.postJson(MATCHES, body).statusCode())
                    .as(body.strip())
                    .isEqualTo(400);
        }
        HttpResponse<String> unknown =
                visitor.postJson(MATCHES, Examples.QUESTION.replace("Hereford", "Herefjord upon Nowhere"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json.readTree(unknown.body()).path("suggestions").isArray()).isTrue();
        assertThat(visitor.get(MATCHES).statusCode()).isEqualTo(405);
    }

    @Test
    void whatNobodyHasIsCountedOnlyIfThePersonSaysYes() {
        String nobody = """
                {"near": "Hereford", "withinMiles": 1, "budgetPence": 100, "countUnmet": %s, "example": "only",
                  "needs": [{"help": "waking-nights", "importance": "must"}]}""";

        for (String no : List.of("false", "null")) {
            JsonNode answer = ask(nobody.formatted(no));
            assertThat(answer.path("fits").asBoolean()).isFalse();
            assertThat(answer.path("unmet")).isNotEmpty();
            assertThat(answer.path("counted").asInt()).isZero();
        }
        assertThat(counted()).isZero();

        assertThat(ask(nobody.formatted("true")).path("counted").asInt()).isEqualTo(1);
        assertThat(counted()).isEqualTo(1);
        // what only made-up listings do is missing all the same
        JsonNode madeUp = ask(Examples.QUESTION.replace("\"near\"", "\"countUnmet\": true, \"near\""));
        assertThat(madeUp.path("fits").asBoolean()).isTrue();
        assertThat(madeUp.path("counted").asInt()).isPositive();
        assertThat(counted()).isEqualTo(1 + madeUp.path("counted").asInt());
    }

    private long counted() {
        return jdbc.sql("select coalesce(sum(times), 0) from unmet_need")
                .query(Long.class)
                .single();
    }

    @Test
    void nothingOfAQuestionIsLogged() {
        LoggedLines lines = new LoggedLines("uk.kindred");
        ask(Examples.QUESTION.replace("my daughter", "my Zebedee"));
        visitor.postJson(
                MATCHES, Examples.QUESTION.replace("my daughter", "my Zebedee").replace("\"must\"", "\"x\""));
        lines.close();

        assertThat(String.join("\n", lines.all())).doesNotContain("Zebedee", "Hereford");
    }

    @Test
    void theAnswersHaveALimitOfTheirOwnAndAreDocumentedWithTheExample() {
        HttpResponse<String> answer = visitor.postJson(MATCHES, Examples.QUESTION);
        assertThat(answer.headers().firstValue("RateLimit-Policy").orElse("")).startsWith("\"matches\"");

        JsonNode document = visitor.json("/api/openapi.json", 200);
        JsonNode operation = document.path("paths").path(MATCHES).path("post");
        assertThat(operation.path("responses").propertyNames()).contains("200", "400", "404");
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(schemas.path("CareHomeStay").path("properties").propertyNames())
                .containsExactlyInAnyOrder("from", "to");
        assertThat(schemas.has("CareHomeStayBefore")).isFalse();
        assertThat(schemas.path("MatchesQuestion").path("example")).isEqualTo(json.readTree(Examples.QUESTION));
        assertThat(schemas.path("MatchesAnswer").path("example")).isEqualTo(json.readTree(Examples.ANSWER));
        JsonNode documented = schemas.path("MatchesAnswer").path("properties");
        json.readTree(answer.body())
                .propertyNames()
                .forEach(name -> assertThat(documented.has(name)).as(name).isTrue());
    }
}
