package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.directory.ListingSummary;

/** docs/ranking.md promises that nobody can pay to come higher: what could be paid for does not even reach a search. */
class RankingTest {

    @Test
    void aListingCarriesNothingThatCouldBeBought() {
        assertThat(Arrays.stream(ListingSummary.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrder(
                        "databaseId",
                        "version",
                        "id",
                        "slug",
                        "name",
                        "kinds",
                        "needs",
                        "rating",
                        "ratingDate",
                        "ratingStanding",
                        "lastInspectedOn",
                        "provider",
                        "town",
                        "postcode",
                        "councilSlug",
                        "councilName",
                        "coordinates",
                        "locationPrecision",
                        "beds",
                        "sourceAsAt",
                        "offer",
                        "goodAt");
    }

    @Test
    void theIndexKnowsNothingElseEither() throws Exception {
        String mappings = Files.readString(Path.of("search-config/listings.mappings.json"));

        assertThat(new JsonMapper().readTree(mappings).path("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "databaseId",
                        "version",
                        "id",
                        "slug",
                        "name",
                        "sortName",
                        "alsoKnownAs",
                        "provider",
                        "town",
                        "county",
                        "postcode",
                        "services",
                        "labels",
                        "words",
                        "kinds",
                        "needs",
                        "rating",
                        "ratingRank",
                        "ratingDate",
                        "ratingStanding",
                        "lastInspectedOn",
                        "ratingAsOf",
                        "council",
                        "location",
                        "locationPrecision",
                        "beds",
                        "sourceAsAt",
                        "goodAt",
                        "offer");
        assertThat(mappings).contains("\"dynamic\": \"strict\"");
    }
}
