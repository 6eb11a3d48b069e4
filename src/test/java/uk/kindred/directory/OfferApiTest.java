package uk.kindred.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
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
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.pricing.FeeReview;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceItemBuilder;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.pricing.Terms;
import uk.kindred.pricing.TopUp;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Offers as programs read them. */
@KindredTest
class OfferApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "K-OFFER-API";
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

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
        own.save(NewListingBuilder.listing(ID, SupportKind.PERSONAL_ASSISTANT)
                .name("Joan the assistant")
                .needs(List.of(Need.DEMENTIA))
                .address("1 Hideaway Lane")
                .town("Nether Secretham")
                .stated("Joan", START)
                .build());
        offers.save(
                ID,
                new Offer(
                        "I like gardens.",
                        new SupportDetails.Assistant(
                                Set.of(), List.of("mornings"), true, List.of(), List.of(), 7, null),
                        new Features(Set.of(Language.POLISH), Set.of(), Set.of(WorkerGender.WOMAN), Set.of()),
                        new AreaServed(List.of("LS6"), List.of("E08000035"), null, false),
                        List.of(
                                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, new PriceRange(1_800, 2_000))
                                        .included(List.of("travel"))
                                        .build(),
                                price(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(1_600))
                                        .payers(Set.of(Payer.COUNCIL))
                                        .source(PriceSource.COUNCIL)
                                        .build(),
                                price(PriceWhat.ADMISSION_FEE, PriceUnit.ONCE, PriceRange.of(5_000))
                                        .label("Setting up")
                                        .build()),
                        new Offer.StatedTerms(
                                new Terms(
                                        10_000L,
                                        14,
                                        null,
                                        new FeeReview("Each April", Month.APRIL),
                                        null,
                                        24,
                                        null,
                                        TopUp.NEVER,
                                        null,
                                        Set.of(Payer.SELF_FUNDER, Payer.COUNCIL)),
                                PriceSource.PROVIDER,
                                START),
                        new Availability(
                                AvailabilityStatus.AVAILABLE, 1, null, "mornings", PriceSource.PROVIDER, START)));
    }

    @AfterEach
    void close() {
        own.closeAll(List.of(ID));
    }

    @Test
    void aListingTellsItsOffer() {
        JsonNode listing = get("/api/listings/" + ID, 200);

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
        assertThat(listing.path("keyInformation").path("of").asInt()).isEqualTo(8);
        assertThat(listing.path("keyInformation").path("missing").toString()).isEqualTo("[\"weekends\",\"contract\"]");
        JsonNode cost = listing.path("weeklyCost");
        assertThat(cost.path("lowPence").asLong()).isEqualTo(18_000);
        assertThat(cost.path("highPence").asLong()).isEqualTo(20_000);
        assertThat(cost.path("planInWords").asString()).isEqualTo("10 hours a week, on weekdays");
        assertThat(listing.path("councilWeeklyCost").path("lowPence").asLong()).isEqualTo(16_000);
    }

    @Test
    void ofAHomeItTellsTheDistrictAndNoMore() {
        String listing = ask("/api/listings/" + ID).body();
        String page = ask("/listings/"
                        + get("/api/listings/" + ID, 200).path("slug").asString())
                .body();

        assertThat(JSON.readTree(listing).path("postcode").asString()).isEqualTo("LS6");
        assertThat(JSON.readTree(listing).path("locationPrecision").asString()).isEqualTo("district");
        assertThat(listing + page).doesNotContain("Hideaway", "Secretham", "LS6 3AA", "LS63AA");
        assertThat(page).contains("Joan the assistant").doesNotContain("GeoCoordinates");
    }

    @Test
    void whereNobodySaidAnythingItSaysNull() {
        JsonNode listing = get("/api/listings/1-23861453799", 200);

        for (String field : List.of(
                "description", "terms", "availability", "areaServed", "details", "weeklyCost", "councilWeeklyCost")) {
            assertThat(listing.has(field)).as(field).isTrue();
            assertThat(listing.path(field).isNull()).as(field).isTrue();
        }
        assertThat(listing.path("prices").isEmpty()).isTrue();
        assertThat(listing.path("keyInformation").path("known").asInt()).isLessThanOrEqualTo(1);
    }

    @Test
    void theWholeCostOfAPlanIsToldLineByLine() {
        JsonNode cost = cost("plan=hours:7.5;weekend-hours:2&rise=10&years=2", 200);

        assertThat(cost.path("plan").asString()).isEqualTo("hours:7.5;weekend-hours:2;years:2");
        assertThat(cost.path("payer").asString()).isEqualTo("self-funder");
        assertThat(cost.path("pricedBy").asString()).isEqualTo("hours");
        assertThat(range(cost.path("weekly"))).isEqualTo(new PriceRange(17_100, 19_000));
        assertThat(range(cost.path("once"))).isEqualTo(PriceRange.of(5_000));
        assertThat(range(cost.path("deposit"))).isEqualTo(PriceRange.of(10_000));
        assertThat(range(cost.path("firstYear"))).isEqualTo(new PriceRange(17_100 * 52 + 5_000, 19_000 * 52 + 5_000));
        assertThat(range(cost.path("leaving").path("notice"))).isEqualTo(new PriceRange(34_200, 38_000));
        assertThat(range(cost.path("afterRise").path(1).path("weekly"))).isEqualTo(new PriceRange(18_810, 20_900));
        assertThat(range(cost.path("overYears").path("total")))
                .isEqualTo(new PriceRange(17_100 * 52 + 18_810 * 52 + 5_000, 19_000 * 52 + 20_900 * 52 + 5_000));
        JsonNode line = cost.path("lines").path(0);
        assertThat(line.path("part").asString()).isEqualTo("weekly");
        assertThat(line.path("quantity").asString()).contains("7 hours 30 minutes");
        assertThat(range(line.path("amount"))).isEqualTo(new PriceRange(13_500, 15_000));
        assertThat(line.path("source").asString()).isEqualTo("provider");
        assertThat(line.path("confirmedOn").asString()).isEqualTo("2025-04-01");
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
                "payer=granny | No such payer | self-funder, council",
                "rise=101 | The rise is out of range | from 0 to 100",
                "rise=-1 | The rise is out of range | from 0 to 100",
                "years=0 | The years are out of range | from 1 to",
                "years=x | The years are out of range | from 1 to",
                "on=tomorrow | The day cannot be used | year-month-day",
                "on=1066-10-14 | The day cannot be used | from 1990-01-01"
            })
    void whatCannotBeReadIsAProblemThatHelps(String query, String title, String hint) {
        JsonNode problem = cost(query, 400);

        assertThat(problem.path("title").asString()).isEqualTo(title);
        assertThat(problem.path("detail").asString()).contains(hint);
    }

    @Test
    void anUnknownListingHasNoCost() {
        assertThat(get("/api/listings/K-404/cost", 404).path("title").asString())
                .isEqualTo("No such listing");
    }

    @Test
    void theAddressIsDocumented() {
        JsonNode cost = get("/api/openapi.json", 200)
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
        JsonNode listing =
                get("/api/openapi.json", 200).path("components").path("schemas").path("Listing");
        assertThat(listing.path("properties").propertyNames()).contains("prices", "keyInformation", "weeklyCost");
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
        return get("/api/listings/" + ID + "/cost" + encoded, status);
    }

    private JsonNode get(String path, int status) {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> ask(String path) {
        return visitor.get(path);
    }

    private static PriceRange range(JsonNode sum) {
        return new PriceRange(
                sum.path("lowPence").asLong(), sum.path("highPence").asLong());
    }

    private static PriceItemBuilder price(PriceWhat what, PriceUnit unit, PriceRange amount) {
        return PriceItem.builder(what, unit, amount)
                .payers(Set.of(Payer.SELF_FUNDER, Payer.DIRECT_PAYMENT))
                .validFrom(START)
                .source(PriceSource.PROVIDER)
                .confirmedOn(START);
    }
}
