package uk.kindred.market.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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
        assertThat(homes.at("/concentration/percentOfBeds").asDouble()).isBetween(1.0, 100.0);
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
