package uk.kindred.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.pricing.Payer;
import uk.kindred.pricing.TariffKey;
import uk.kindred.search.WholeRegister;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.TestServers;

/** search-config is all there is to the index, and standard: what curl makes of it is what the application searches. */
@KindredTest
class IndexDefinitionTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BY_HAND = "by-hand";

    @Autowired
    private WholeRegister register;

    @Test
    void theFilesAsTheyStandMakeTheIndexThatIsSearched() throws Exception {
        register.awaitSearchable();
        register.awaitIndexInUse();
        String both = "{\"settings\":" + file("settings") + ",\"mappings\":" + file("mappings") + "}";
        try {
            assertThat(ask("PUT", BY_HAND, both).path("acknowledged").asBoolean())
                    .isTrue();

            JsonNode byHand = only(ask("GET", BY_HAND, ""));
            JsonNode searched = only(ask("GET", Indexes.SEARCHED, ""));
            assertThat(byHand.path("mappings")).isEqualTo(searched.path("mappings"));
            assertThat(byHand.at("/settings/index/analysis")).isEqualTo(searched.at("/settings/index/analysis"));
            assertThat(byHand.at("/settings/index/sort")).isEqualTo(searched.at("/settings/index/sort"));
            assertThat(byHand.at("/settings/index/analysis/filter/peoples_words/synonyms"))
                    .isNotEmpty();
        } finally {
            ask("DELETE", BY_HAND, "");
        }
    }

    @Test
    void thereIsAFieldForEachPriceThatATariffMayHaveAndForEachPayer() throws IOException {
        JsonNode prices = JSON.readTree(file("mappings")).at("/properties/offer/properties/prices/properties");
        List<String> payers = Arrays.stream(Payer.values()).map(Payer::slug).toList();
        List<String> keys = TariffKey.list().stream().map(TariffKey::slug).toList();

        assertThat(prices.at("/typicalWeekly/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(payers);
        assertThat(prices.at("/questioned/properties").propertyNames()).containsExactlyInAnyOrderElementsOf(payers);
        JsonNode from = prices.at("/from/properties");
        assertThat(from.propertyNames()).containsExactlyInAnyOrderElementsOf(payers);
        assertThat(payers)
                .allSatisfy(
                        payer -> assertThat(from.path(payer).path("properties").propertyNames())
                                .containsExactlyInAnyOrderElementsOf(keys));
        assertThat(from)
                .allSatisfy(payer -> assertThat(payer.path("properties"))
                        .allSatisfy(field ->
                                assertThat(field.path("type").asString()).isEqualTo("long")));
    }

    private static String file(String part) throws IOException {
        return Files.readString(Path.of("search-config/listings." + part + ".json"));
    }

    /** Its name is not the alias's. */
    private static JsonNode only(JsonNode indexes) {
        assertThat(indexes).hasSize(1);
        return indexes.iterator().next();
    }

    private static JsonNode ask(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestServers.elasticsearchUrl() + "/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }
}
