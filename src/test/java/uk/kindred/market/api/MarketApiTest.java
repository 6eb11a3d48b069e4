package uk.kindred.market.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** A council's market as a program sees it, on the shipped register. */
@KindredTest
class MarketApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private WholeRegister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aCouncilsMarketIsThereForEverybodyByAnyOfItsCodes() {
        register.awaitSearchable();
        JsonNode market = new Visitor(port).json("/api/councils/E06000010/market", 200);

        assertThat(market.at("/council/name").asString()).isEqualTo("Kingston upon Hull");
        assertThat(market.at("/council/population/from65").asLong()).isGreaterThan(10_000);
        assertThat(market.at("/council/population/year").asInt()).isEqualTo(2020);
        JsonNode homes = of(market.path("supply"), "residential-care-home");
        assertThat(homes.path("listings").asLong()).isGreaterThan(20);
        assertThat(homes.path("beds").asLong())
                .isGreaterThan(homes.path("listings").asLong());
        assertThat(homes.at("/concentration/percentOfBeds").isNull())
                .as("no share where it is known of fewer than four fifths who runs them")
                .isEqualTo(5 * homes.path("withoutProvider").asLong()
                        > homes.path("listings").asLong());
        assertThat(homes.at("/vacancies/notSaid").asLong())
                .isLessThanOrEqualTo(homes.path("listings").asLong());
        JsonNode reach = of(market.at("/reach/kinds"), "residential-care-home");
        assertThat(reach.path("withOne").asLong())
                .isPositive()
                .isLessThanOrEqualTo(market.at("/reach/postcodes").asLong());
        assertThat(reach.path("withTen").asLong())
                .isLessThanOrEqualTo(reach.path("withFive").asLong());
        assertThat(market.at("/demand/months").isArray()).isTrue();

        // Sheffield by the code that it has had since April 2025
        assertThat(new Visitor(port)
                        .json("/api/councils/E08000039/market", 200)
                        .at("/council/gss")
                        .asString())
                .isEqualTo("E08000019");
    }

    /** Numbers that nobody would count, so that they can only be the stored ones. */
    @Test
    void reachIsWhatTheLastNightStoredAndSaysItsDay() {
        String market = "/api/councils/E06000012/market";
        JsonNode counted = new Visitor(port).json(market, 200).path("reach");
        assertThat(counted.path("countedOn").asString())
                .isEqualTo(LocalDate.now(clock).toString());
        assertThat(counted.path("postcodes").asLong()).isGreaterThan(1_000);
        try {
            jdbc.sql("insert into stored_reach_question values ('10|||', date '2026-11-29')")
                    .update();
            jdbc.sql("""
                            insert into stored_reach values
                              ('10|||', 'E06000012', 'home-care', '{77,66,55,44,33}', '{DN31 1}', '{77,66,55,44,33}')
                            """).update();
            JsonNode stored = new Visitor(port).json(market, 200).path("reach");
            assertThat(stored.path("countedOn").asString()).isEqualTo("2026-11-29");
            assertThat(stored.path("postcodes").asLong()).isEqualTo(77);
            assertThat(of(stored.path("kinds"), "home-care").toString())
                    .isEqualTo(
                            "{\"kind\":\"home-care\",\"withOne\":66,\"withThree\":55,\"withFive\":44,\"withTen\":33}");
            assertThat(of(stored.path("kinds"), "nursing-home").path("withOne").asLong())
                    .as("a kind of which nothing is stored is nowhere")
                    .isZero();
        } finally {
            jdbc.sql("delete from stored_reach_question").update();
        }
    }

    @Test
    void anUnknownCodeIsAProblemThatSaysWhereCodesAre() {
        assertThat(new Visitor(port)
                        .json("/api/councils/W06000001/market", 404)
                        .path("detail")
                        .asString())
                .contains("/api/vocabulary");
    }

    @Test
    void theOpenApiDocumentDescribesIt() {
        JsonNode document = new Visitor(port).json("/api/openapi.json", 200);
        JsonNode described =
                document.path("paths").path("/api/councils/{gss}/market").path("get");
        assertThat(described.path("summary").asString()).contains("market");
        assertThat(described.at("/responses/404/description").asString()).contains("code");
    }

    private static JsonNode of(JsonNode kinds, String kind) {
        for (JsonNode one : kinds) {
            if (one.path("kind").asString().equals(kind)) {
                return one;
            }
        }
        throw new AssertionError(kind + " is not there");
    }
}
