package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.NearResult;
import uk.kindred.places.Place;
import uk.kindred.places.PlacesFixture;
import uk.kindred.testing.KindredTest;

/** A marker tells what a card tells: kind, rating and distance. */
@KindredTest
class MapResultsTest {

    private static final SearchCriteria.Bounds MIDDLE_OF_LEEDS = new SearchCriteria.Bounds(-1.65, 53.76, -1.47, 53.84);

    @Autowired
    private WholeRegister register;

    @Autowired
    @Qualifier("elasticsearchListingSearch")
    private ListingSearch index;

    @Autowired
    @Qualifier("postgresListingSearch")
    private ListingSearch database;

    @BeforeEach
    void wholeRegisterIsSearchable() {
        register.awaitSearchable();
    }

    @Test
    void bothEnginesTellOfEachMarkerWhatTheListTells() {
        SearchCriteria criteria = SearchCriteria.everything()
                .change()
                .near(leeds())
                .bounds(MIDDLE_OF_LEEDS)
                .size(SearchCriteria.MOST_SIZE)
                .build();
        List<Told> listed = database.search(criteria).hits().stream()
                .map(hit -> Told.of(hit.listing(), hit.distanceMiles()))
                .toList();

        for (ListingSearch engine : List.of(index, database)) {
            List<Told> marked = engine.map(criteria).points().stream()
                    .map(point -> Told.of(point.listing(), point.distanceMiles()))
                    .toList();
            assertThat(marked).hasSizeGreaterThan(20).hasSizeLessThan(SearchCriteria.MOST_SIZE);
            assertThat(marked)
                    .as(engine.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(listed)
                    .noneMatch(told -> told.miles().equals("null"));
        }
    }

    @Test
    void theMapIsGivenTheWordsOfTheCards() throws Exception {
        JsonNode points = points("near=Leeds");

        assertThat(points.size()).isPositive();
        for (JsonNode point : points) {
            List<String> about = StreamSupport.stream(point.path("about").spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
            assertThat(about).as(point.toString()).last().asString().matches("[0-9.]+ miles? away|less than .*");
            if (point.path("rating").asString().equals("good")) {
                assertThat(about).anyMatch(line -> line.matches("Good, (rated|last inspected|date of rating) .+"));
            }
        }
        assertThat(points("kind=nursing-home").path(0).path("about").path(0).asString())
                .contains("Nursing home");
        assertThat(points("kind=nursing-home").path(0).path("distanceMiles").isNull())
                .isTrue();
    }

    private record Told(
            String id, List<SupportKind> kinds, String rating, String ratingDate, String place, String miles) {

        static Told of(ListingSummary listing, @Nullable Double miles) {
            return new Told(
                    listing.id(),
                    listing.kinds(),
                    listing.rating().slug(),
                    String.valueOf(listing.ratingDate()),
                    String.valueOf(listing.coordinates()),
                    String.valueOf(miles));
        }
    }

    private JsonNode points(String query) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address =
                    URI.create(register.address() + "/api/listings/map?bbox=" + MIDDLE_OF_LEEDS.inUrl() + "&" + query);
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            return new JsonMapper().readTree(answer.body()).path("points");
        }
    }

    private static Place leeds() {
        return ((NearResult.Found) PlacesFixture.places().resolve("Leeds")).place();
    }
}
