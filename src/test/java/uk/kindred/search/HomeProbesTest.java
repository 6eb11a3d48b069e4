package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.AreaServed;
import uk.kindred.directory.Features;
import uk.kindred.directory.NewListing;
import uk.kindred.directory.NewListingBuilder;
import uk.kindred.directory.Offer;
import uk.kindred.directory.Offers;
import uk.kindred.directory.OwnListings;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.Coordinates;
import uk.kindred.places.Places;
import uk.kindred.testing.KindredTest;

/**
 * A carer's home is told by its postcode district only, and cannot be found out by moving the search about: carers at the
 * two ends of a district get the same answer to every question.
 */
@KindredTest
class HomeProbesTest {

    private static final int PROBES = 1_000;
    private static final int MILES_SERVED = 7;

    /** Both in LS8, 3 miles apart. */
    private static final List<String> HOMES = List.of("LS8 1NT", "LS8 5AA");

    private static final List<String> IDS = List.of("K-PRIVACY-1", "K-PRIVACY-2");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private WholeRegister register;

    @Autowired
    private OwnListings listings;

    @Autowired
    private Offers offers;

    @Autowired
    private Places places;

    @Autowired
    private ListingSearch search;

    @BeforeEach
    void twoCarersLiveInOneDistrict() {
        register.awaitSearchable();
        for (int i = 0; i < IDS.size(); i++) {
            listings.save(carer(IDS.get(i), HOMES.get(i)));
            offers.save(
                    IDS.get(i),
                    new Offer(
                            null,
                            null,
                            Features.NONE,
                            new AreaServed(List.of(), List.of(), MILES_SERVED, false),
                            List.of(),
                            null,
                            null));
        }
        SearchCriteria carers =
                SearchCriteria.everything().change().text("Privacy Probe").build();
        Awaitility.await("carers in the index")
                .atMost(Duration.ofSeconds(30))
                .until(() -> search.search(carers).hits().stream()
                                .filter(hit ->
                                        hit.listing().offer().areaServed().isKnown())
                                .count()
                        == 2);
    }

    @AfterEach
    void theyGoAgain() {
        listings.closeAll(IDS);
        register.awaitSearchable();
    }

    @Test
    void aThousandProbesCannotPlaceACarerBetterThanTheDistrict() throws Exception {
        List<Coordinates> homes = HOMES.stream()
                .map(postcode -> places.findPostcode(postcode).orElseThrow().centre())
                .toList();
        assertThat(homes.getFirst().milesTo(homes.getLast())).isGreaterThan(1);
        Random random = new Random(PROBES);
        int seen = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int i = 0; i < PROBES; i++) {
                List<List<Object>> answers = answers(client, question(random, homes.get(i % 2)));
                assertThat(answers.getFirst()).as("probe " + i).isEqualTo(answers.getLast());
                seen += answers.getFirst().isEmpty() ? 0 : 1;
            }
        }
        assertThat(seen).as("probes that found the carers").isBetween(PROBES / 10, PROBES * 9 / 10);
    }

    @Test
    void noAnswerHoldsAnythingCloserThanTheDistrict() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/api/listings?q=Privacy+Probe", "/api/listings/" + IDS.getFirst())) {
                String answer = get(client, path);
                assertThat(answer).contains("\"LS8\"").contains("\"district\"").doesNotContain("LS8 ");
            }
        }
    }

    /** From postcodes all around and close by: near with and without within, in each order, and as a map's window. */
    private String question(Random random, Coordinates home) {
        double north = home.latitude() + (random.nextDouble() - 0.5) * 0.3;
        double east = home.longitude() + (random.nextDouble() - 0.5) * 0.5;
        return switch (random.nextInt(3)) {
            case 0 ->
                String.format(
                        Locale.ROOT,
                        "/api/listings/map?kind=shared-lives-carer&bbox=%.5f,%.5f,%.5f,%.5f",
                        east - random.nextDouble() / 10,
                        north - random.nextDouble() / 15,
                        east + random.nextDouble() / 10,
                        north + random.nextDouble() / 15);
            case 1 -> "/api/listings?kind=shared-lives-carer&sort=distance&near=" + postcode(random);
            default ->
                "/api/listings?kind=shared-lives-carer&near=" + postcode(random) + "&within="
                        + (1 + random.nextInt(80)) / 10.0;
        };
    }

    private String postcode(Random random) {
        String sector = List.of(
                        "LS7 1", "LS7 4", "LS8 1", "LS8 2", "LS8 3", "LS8 4", "LS8 5", "LS9 6", "LS14 1", "LS17 8")
                .get(random.nextInt(10));
        List<String> all = new ArrayList<>();
        places.suggest(sector + (char) ('A' + random.nextInt(20)), 20).forEach(place -> all.add(place.label()));
        return all.isEmpty()
                ? sector.replace(" ", "+")
                : all.get(random.nextInt(all.size())).replace(" ", "+");
    }

    /** All that is told of each carer, but for what tells them apart; nothing for one that is not found. */
    private List<List<Object>> answers(HttpClient client, String question) throws Exception {
        JsonNode answer = JSON.readTree(get(client, question));
        JsonNode found = question.contains("/map") ? answer.path("points") : answer.path("items");
        return IDS.stream().map(id -> told(found, id)).toList();
    }

    private static List<Object> told(JsonNode found, String id) {
        for (JsonNode item : found) {
            if (item.path("id").asString().equals(id)) {
                return item.properties().stream()
                        .filter(field -> !List.of("id", "slug", "name", "url").contains(field.getKey()))
                        .<Object>map(field -> field.getKey() + "=" + field.getValue())
                        .toList();
            }
        }
        return List.of();
    }

    private String get(HttpClient client, String path) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(register.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + response.body()).isEqualTo(200);
        return response.body();
    }

    private static NewListing carer(String id, String postcode) {
        return NewListingBuilder.listing(id, SupportKind.SHARED_LIVES_CARER)
                .name("Privacy Probe " + id.charAt(id.length() - 1))
                .address("1 Some Street")
                .postcode(postcode)
                .example()
                .stated("test", LocalDate.of(2026, 11, 1))
                .build();
    }
}
