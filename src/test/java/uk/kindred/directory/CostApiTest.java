package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Whole costs as programs read them. */
@KindredTest
class CostApiTest {

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void anAssistantWithPrices() {
        visitor = new Visitor(port);
        OfferedAssistant.save(own, offers);
    }

    @AfterEach
    void close() {
        own.closeAll(List.of(OfferedAssistant.ID));
    }

    @Test
    void theWholeCostOfAPlanIsToldLineByLine() {
        JsonNode cost = cost("plan=hours:7.5;weekend-hours:2&rise=10&years=2", 200);

        assertThat(cost.path("plan").asString()).isEqualTo("hours:7.5;weekend-hours:2;years:2");
        assertThat(cost.path("payer").asString()).isEqualTo("self-funder");
        assertThat(cost.path("pricedBy").asString()).isEqualTo("hours");
        // an hour with the holiday earned in it: 18 × 5.6 ÷ 46.4 = 2.17 on top, 20 × 5.6 ÷ 46.4 = 2.41
        PriceRange weekly = new PriceRange(15_128 + 2 * 2_017, 16_808 + 2 * 2_241);
        assertThat(range(cost.path("weekly"))).isEqualTo(weekly);
        assertThat(range(cost.path("once"))).isEqualTo(PriceRange.of(5_000));
        assertThat(range(cost.path("deposit"))).isEqualTo(PriceRange.of(10_000));
        // pension: 3% × (11,070.80 − 6,240) = 144.92; the lower wages are below £10,000
        assertThat(range(cost.path("firstYear")))
                .isEqualTo(new PriceRange(52 * 19_162 + 5_000, 52 * 21_290 + 14_492 + 5_000));
        assertThat(range(cost.path("leaving").path("notice"))).isEqualTo(new PriceRange(2 * 19_162, 2 * 21_290));
        assertThat(range(cost.path("afterRise").path(1).path("weekly"))).isEqualTo(new PriceRange(21_078, 23_419));
        assertThat(range(cost.path("overYears").path("total")))
                .isEqualTo(new PriceRange(996_424 + 1_096_066 + 5_000, 1_121_572 + 1_233_729 + 5_000));
        JsonNode line = cost.path("lines").path(0);
        assertThat(line.path("part").asString()).isEqualTo("weekly");
        assertThat(line.path("quantity").asString()).contains("7 hours 30 minutes");
        assertThat(range(line.path("amount"))).isEqualTo(new PriceRange(13_500, 15_000));
        assertThat(line.path("source").asString()).isEqualTo("provider");
        assertThat(line.path("confirmedOn").asString()).isEqualTo("2025-04-01");
    }

    @Test
    void everyLineTellsItsSourceAndItsDay() {
        JsonNode lines = cost("plan=hours:20", 200).path("lines");

        for (JsonNode line : lines) {
            assertThat(line.path("source").asString()).as("%s", line).isNotBlank();
            assertThat(line.path("confirmedOn").asString()).as("%s", line).matches("\\d{4}-\\d\\d-\\d\\d");
        }
        assertThat(lines.valueStream()
                        .filter(line -> line.path("part").asString().equals("leaving")))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.path("basis").asString()).isEqualTo("terms");
                    assertThat(line.path("source").asString()).isEqualTo("provider");
                    assertThat(line.path("confirmedOn").asString()).isEqualTo("2025-04-01");
                });
        assertThat(lines.valueStream()
                        .filter(line -> line.path("basis").asString().equals("law")))
                .hasSize(2)
                .allSatisfy(line -> {
                    assertThat(line.path("source").asString()).isEqualTo("law");
                    assertThat(line.path("rule").asString()).contains("figures of 2025", "gov.uk");
                });
    }

    @Test
    void whatIsNotKnownIsSaidWithItsMethod() {
        JsonNode cost = cost("plan=nights:2&payer=council", 200);

        assertThat(cost.path("weekly").isNull()).isTrue();
        assertThat(cost.path("firstYear").isNull()).isTrue();
        JsonNode gap = cost.path("cannotCalculate").path(0);
        assertThat(gap.path("what").asString()).isNotBlank();
        assertThat(gap.path("method").asString()).isNotBlank();
        assertThat(gap.path("partOfWeek").asBoolean()).isTrue();
    }

    @Test
    void theCostOfADayBeforeAnyPriceIsNotKnown() {
        JsonNode cost = cost("on=2024-01-01", 200);

        assertThat(cost.path("asOf").asString()).isEqualTo("2024-01-01");
        assertThat(cost.path("weekly").isNull()).isTrue();
        assertThat(cost.path("assumptions").isEmpty())
                .as("the plan is a typical one")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan=hours:many | The plan cannot be read | hours:14",
                "plan=cake | The plan cannot be read | no part “cake”",
                "plan=hours:169 | The plan cannot be read | From Monday to Friday there are 120 hours",
                "plan=visits:mon@0800x60,mon@0830x60 | The plan cannot be read | overlap",
                "plan=days:8 | The plan cannot be read | A week has 7 days",
                "plan=stay:366 | The plan cannot be read | A year has 365 nights",
                "plan=room:single;band:nursing | The plan does not suit this service | hours:14",
                "payer=granny | No such payer | self-funder, council",
                "rise=101 | The rise is out of range | from 0 to 100",
                "rise=-1 | The rise is out of range | from 0 to 100",
                "years=0 | The years are out of range | from 1 to",
                "years=x | The years are out of range | from 1 to",
                "on=tomorrow | The day cannot be used | year-month-day",
                "on=1066-10-14 | The day cannot be used | from 1990-01-01",
                "payr=council | No such parameter | plan, payer, rise, years, on",
                "plan=hours:2&plan=hours:3 | Given twice | “plan” is given once"
            })
    void whatCannotBeReadIsAProblemThatHelps(String query, String title, String hint) {
        JsonNode problem = cost(query, 400);

        assertThat(problem.path("title").asString()).isEqualTo(title);
        assertThat(problem.path("detail").asString()).contains(hint);
    }

    @Test
    void anOddPriceIsQuestionedWhereverASumRestsOnIt() {
        assertThat(cost("plan=hours:10", 200).path("questioned").asBoolean(true))
                .isFalse();
        offers.save(
                OfferedAssistant.ID,
                new Offer(
                        null,
                        null,
                        Features.NONE,
                        AreaServed.UNKNOWN,
                        List.of(PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(180_000))
                                .payers(Set.of(Payer.SELF_FUNDER))
                                .validFrom(LocalDate.of(2025, 4, 1))
                                .source(PriceSource.PROVIDER)
                                .confirmedOn(LocalDate.of(2025, 4, 1))
                                .build()),
                        null,
                        null));

        assertThat(cost("plan=hours:10", 200).path("questioned").asBoolean()).isTrue();
        JsonNode listing = visitor.json("/api/listings/" + OfferedAssistant.ID, 200);
        assertThat(listing.path("weeklyCost").path("questioned").asBoolean()).isTrue();
        assertThat(visitor.get("/listings/" + listing.path("slug").asString()).body())
                .contains("This price looks unusual: ask before you rely on it");
    }

    @Test
    void anUnknownListingHasNoCost() {
        assertThat(visitor.json("/api/listings/K-404/cost", 404).path("title").asString())
                .isEqualTo("No such listing");
    }

    @Test
    void theAddressIsDocumented() {
        JsonNode cost = visitor.json("/api/openapi.json", 200)
                .path("paths")
                .path("/api/listings/{id}/cost")
                .path("get");

        assertThat(cost.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "plan", "payer", "rise", "years", "on");
        for (String status : List.of("400", "404")) {
            JsonNode problem = cost.path("responses").path(status);
            assertThat(problem.path("description").asString()).as(status).isNotBlank();
            assertThat(problem.path("content").propertyNames()).as(status).containsExactly("application/problem+json");
        }
    }

    private JsonNode cost(String query, int status) {
        String[] parts = query.split("&");
        StringBuilder encoded = new StringBuilder();
        for (String part : parts) {
            String[] pair = part.split("=", 2);
            encoded.append(encoded.isEmpty() ? "?" : "&")
                    .append(pair[0])
                    .append('=')
                    .append(URLEncoder.encode(pair[1], StandardCharsets.UTF_8));
        }
        return visitor.json("/api/listings/" + OfferedAssistant.ID + "/cost" + encoded, status);
    }

    private static PriceRange range(JsonNode sum) {
        return new PriceRange(
                sum.path("lowPence").asLong(), sum.path("highPence").asLong());
    }
}
