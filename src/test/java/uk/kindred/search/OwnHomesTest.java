package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Features;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Places;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.PriceItem;
import uk.kindred.pricing.PriceRange;
import uk.kindred.pricing.PriceSource;
import uk.kindred.pricing.PriceUnit;
import uk.kindred.pricing.PriceWhat;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/**
 * Of real people who work from home nothing tells more than the postcode district: no page, no structured data, no
 * comparison, no map and no API. Two of each kind live at the two ends of one district, and are told alike.
 */
@KindredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnHomesTest {

    /** Both in LS8, 3 miles apart. */
    private static final List<String> HOMES = List.of("LS8 1NT", "LS8 5AA");

    private static final Set<SupportKind> KINDS = Set.of(
            SupportKind.SHARED_LIVES_CARER,
            SupportKind.PERSONAL_ASSISTANT,
            SupportKind.MICRO_ENTERPRISE,
            SupportKind.HOMESHARE);
    private static final String STREET = "Hideaway Ginnel";
    private static final String TOWN = "Nether Secretham";

    /** Some digits of any place within a few miles of the district. */
    private static final Pattern PLACE = Pattern.compile("5[34]\\.\\d{3,}|-1\\.[3-7]\\d{2,}");

    @Autowired
    private OwnListings own;

    @Autowired
    private Offers offers;

    @Autowired
    private Places places;

    @Autowired
    private ListingSearch search;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void twoOfEachKindLiveInOneDistrict() {
        visitor = new Visitor(port);
        for (SupportKind kind : KINDS) {
            for (int home = 0; home < HOMES.size(); home++) {
                own.save(NewListingBuilder.listing(id(kind, home), kind)
                        .name(name(kind, home))
                        .address("1 " + STREET, TOWN)
                        .postcode(HOMES.get(home))
                        .point(places.findPostcode(HOMES.get(home))
                                .orElseThrow()
                                .centre())
                        .stated("Its provider", today())
                        .build());
                offers.save(id(kind, home), offer());
            }
        }
        await(KINDS.size() * HOMES.size());
    }

    @AfterAll
    void theyGoAgain() {
        own.closeAll(KINDS.stream()
                .flatMap(kind -> Stream.of(id(kind, 0), id(kind, 1)))
                .toList());
        await(0);
    }

    @ParameterizedTest
    @EnumSource(
            value = SupportKind.class,
            names = {"SHARED_LIVES_CARER", "PERSONAL_ASSISTANT", "MICRO_ENTERPRISE", "HOMESHARE"})
    void noPageTellsMoreThanTheDistrict(SupportKind kind) {
        for (int home = 0; home < HOMES.size(); home++) {
            String slug = slug(kind, home);
            String both = id(kind, 0) + "," + id(kind, 1);
            for (String page : List.of(
                    "/listings/" + slug,
                    "/listings/" + slug + "?near=LS17+8AA",
                    "/search?q=Doorstep&near=LS17+8AA",
                    "/search?q=Doorstep&near=LS14+1AA&within=10&sort=distance",
                    "/compare?ids=" + both + "&near=LS17+8AA",
                    "/shortlist?ids=" + both,
                    "/api/listings/" + id(kind, home),
                    "/api/listings/" + id(kind, home) + "/cost",
                    "/api/listings?q=Doorstep&near=LS17+8AA&size=50")) {
                assertNothingCloser(page, body(page));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = SupportKind.class,
            names = {"SHARED_LIVES_CARER", "PERSONAL_ASSISTANT", "MICRO_ENTERPRISE", "HOMESHARE"})
    void bothAreToldAlikeInStructuredDataAndSideBySide(SupportKind kind) {
        assertThat(structured(kind, 0)).isNotEmpty().isEqualTo(structured(kind, 1));

        Document compared = Jsoup.parse(body("/compare?near=LS17+8AA&ids=" + id(kind, 0) + "," + id(kind, 1)));
        assertThat(compared.select(".compare-table tbody.differs").text()).isEmpty();
        assertThat(compared.select(".compare-table tbody.same tr").eachText())
                .hasSizeGreaterThan(5)
                .anySatisfy(row -> assertThat(row).startsWith("Where").contains("LS8"))
                .anySatisfy(row -> assertThat(row).startsWith("How far away"));
    }

    @Test
    void theMapAndTheApiPutAllOfThemAtOnePoint() {
        Coordinates centre = places.findPostcode(HOMES.getFirst()).orElseThrow().centre();
        String window = String.format(
                Locale.ROOT,
                "%.3f,%.3f,%.3f,%.3f",
                centre.longitude() - 0.2,
                centre.latitude() - 0.2,
                centre.longitude() + 0.2,
                centre.latitude() + 0.2);
        for (SupportKind kind : KINDS) {
            JsonNode points = visitor.json("/api/listings/map?kind=" + kind.slug() + "&bbox=" + window, 200)
                    .path("points");
            assertThat(points.valueStream()
                            .filter(point -> point.path("id").asString().startsWith("K-DOORSTEP-"))
                            .map(point -> place(point))
                            .distinct())
                    .as("points of %s", kind)
                    .hasSize(1)
                    .allSatisfy(place -> HOMES.forEach(home -> assertThat(place).isNotEqualTo(placeOf(home))));
        }
        assertThat(visitor.json("/api/listings?q=Doorstep&size=50", 200)
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("id").asString().startsWith("K-DOORSTEP-"))
                        .map(item -> place(item))
                        .distinct())
                .hasSize(1);
    }

    /** Of a carer's place the answer has its district's middle, the same for all; no other place at all. */
    private void assertNothingCloser(String page, String body) {
        assertThat(body).as(page).doesNotContain(STREET, TOWN);
        assertThat(body.contains("LS8") || page.endsWith("/cost")).as(page).isTrue();
        for (String home : HOMES) {
            String inward = home.substring(home.indexOf(' ') + 1);
            assertThat(Pattern.compile("LS8(?:\\s|%20|\\+|&nbsp;|-)*" + inward, Pattern.CASE_INSENSITIVE)
                            .matcher(body)
                            .find())
                    .as("%s tells %s", page, home)
                    .isFalse();
            Coordinates door = places.findPostcode(home).orElseThrow().centre();
            Matcher place = PLACE.matcher(body);
            while (place.find()) {
                double told = Double.parseDouble(place.group());
                double at = told > 0 ? door.latitude() : door.longitude();
                assertThat(Math.abs(told - at))
                        .as("%s tells %s", page, place.group())
                        .isGreaterThan(0.000_05);
            }
        }
    }

    private List<String> structured(SupportKind kind, int home) {
        return Jsoup.parse(body("/listings/" + slug(kind, home))).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .map(data ->
                        withoutName(kind, data.replace(slug(kind, home), "SLUG").replace(id(kind, home), "ID")))
                .toList();
    }

    private static String withoutName(SupportKind kind, String words) {
        return words.replace(name(kind, 0), "NAME").replace(name(kind, 1), "NAME");
    }

    private String body(String path) {
        return visitor.get(path).body();
    }

    private String slug(SupportKind kind, int home) {
        return visitor.json("/api/listings/" + id(kind, home), 200).path("slug").asString();
    }

    private static String place(JsonNode told) {
        return told.path("lat").asDouble() + "," + told.path("lon").asDouble();
    }

    private String placeOf(String postcode) {
        Coordinates door = places.findPostcode(postcode).orElseThrow().centre();
        return door.latitude() + "," + door.longitude();
    }

    private void await(int many) {
        SearchCriteria all =
                SearchCriteria.everything().change().text("Doorstep").build();
        Awaitility.await("homes in the index")
                .atMost(Duration.ofMinutes(1))
                .until(() -> search.search(all).hits().stream()
                                .filter(hit -> hit.listing().id().startsWith("K-DOORSTEP-")
                                        && hit.listing().offer().areaServed().isKnown())
                                .count()
                        == many);
    }

    private Offer offer() {
        PriceItem hour = PriceItem.builder(PriceWhat.CARE_HOUR, PriceUnit.HOUR, PriceRange.of(1_900))
                .payers(Set.of(Payer.SELF_FUNDER))
                .validFrom(today().minusMonths(6))
                .source(PriceSource.PROVIDER)
                .confirmedOn(today())
                .build();
        return new Offer(
                "I cook and garden with people.",
                null,
                Features.NONE,
                new AreaServed(List.of(), List.of(), 7, false),
                List.of(hour),
                null,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String id(SupportKind kind, int home) {
        return "K-DOORSTEP-" + kind.slug().toUpperCase(Locale.ROOT) + "-" + home;
    }

    private static String name(SupportKind kind, int home) {
        return "Doorstep " + Map.of(0, "Ann", 1, "Bea").get(home) + " " + kind.label();
    }
}
