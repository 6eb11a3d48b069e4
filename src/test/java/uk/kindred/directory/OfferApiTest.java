package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Offers as programs read them. */
@KindredTest
class OfferApiTest {

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
    void aListingTellsItsOffer() {
        JsonNode listing = visitor.json("/api/listings/" + OfferedAssistant.ID, 200);

        assertThat(listing.path("example").asBoolean()).isFalse();
        assertThat(listing.path("description").asString()).isEqualTo("I like gardens.");
        JsonNode price = listing.path("prices").path(0);
        assertThat(price.propertyNames())
                .containsExactly(
                        "what",
                        "name",
                        "unit",
                        "fromPence",
                        "toPence",
                        "fromPercent",
                        "toPercent",
                        "payers",
                        "mandatory",
                        "includes",
                        "room",
                        "band",
                        "label",
                        "validFrom",
                        "validTo",
                        "source",
                        "confirmedOn");
        assertThat(price.path("fromPence").asLong()).isEqualTo(1_800);
        assertThat(price.path("toPence").asLong()).isEqualTo(2_000);
        assertThat(price.path("payers").toString()).isEqualTo("[\"self-funder\",\"direct-payment\"]");
        assertThat(price.path("validFrom").asString()).isEqualTo("2025-04-01");
        assertThat(price.path("validTo").isNull()).isTrue();
        assertThat(listing.path("terms").path("noticeDays").asInt()).isEqualTo(14);
        assertThat(listing.path("terms").path("feeReviewMonth").asInt()).isEqualTo(4);
        assertThat(listing.path("terms").path("trialDays").isNull()).isTrue();
        assertThat(listing.path("availability").path("status").asString()).isEqualTo("available");
        assertThat(listing.path("areaServed").path("councils").toString()).isEqualTo("[\"leeds\"]");
        assertThat(listing.path("features").path("languages").toString()).isEqualTo("[\"polish\"]");
        assertThat(listing.path("details").path("type").asString()).isEqualTo("personal-assistant");
        assertThat(listing.path("details").path("drives").isNull()).isTrue();
        assertThat(listing.path("keyInformation").path("of").asInt()).isEqualTo(9);
        assertThat(listing.path("keyInformation").path("missing").toString())
                .isEqualTo("[\"weekends\",\"contract\",\"complaints\"]");
        JsonNode cost = listing.path("weeklyCost");
        // ten hours with the holiday earned in each
        assertThat(cost.path("lowPence").asLong()).isEqualTo(10 * (1_800 + 217));
        assertThat(cost.path("highPence").asLong()).isEqualTo(10 * (2_000 + 241));
        assertThat(cost.path("source").asString()).isEqualTo("provider");
        assertThat(cost.path("confirmedOn").asString()).isEqualTo("2025-04-01");
        assertThat(cost.path("questioned").asBoolean(true)).isFalse();
        assertThat(cost.path("planInWords").asString()).isEqualTo("10 hours a week, on weekdays");
        assertThat(listing.path("councilWeeklyCost").path("lowPence").asLong()).isEqualTo(10 * (1_600 + 193));
    }

    @Test
    void ofAHomeItTellsTheDistrictAndNoMore() {
        JsonNode listing = visitor.json("/api/listings/" + OfferedAssistant.ID, 200);
        String page =
                visitor.get("/listings/" + listing.path("slug").asString()).body();

        assertThat(listing.path("postcode").asString()).isEqualTo("LS6");
        assertThat(listing.path("locationPrecision").asString()).isEqualTo("district");
        assertThat(listing + page).doesNotContain("Hideaway", "Secretham", "LS6 3AA", "LS63AA");
        assertThat(page).contains("Joan the assistant").doesNotContain("GeoCoordinates");
    }

    @Test
    void whereNobodySaidAnythingItSaysNull() {
        JsonNode listing = visitor.json("/api/listings/1-23861453799", 200);

        for (String field : List.of(
                "description", "terms", "availability", "areaServed", "details", "weeklyCost", "councilWeeklyCost")) {
            assertThat(listing.has(field)).as(field).isTrue();
            assertThat(listing.path(field).isNull()).as(field).isTrue();
        }
        assertThat(listing.path("prices").isEmpty()).isTrue();
        assertThat(listing.path("keyInformation").path("known").asInt()).isLessThanOrEqualTo(1);
    }

    @Test
    void theOfferIsDocumented() {
        JsonNode listing = visitor.json("/api/openapi.json", 200)
                .path("components")
                .path("schemas")
                .path("Listing");
        assertThat(listing.path("properties").propertyNames()).contains("prices", "keyInformation", "weeklyCost");
    }
}
