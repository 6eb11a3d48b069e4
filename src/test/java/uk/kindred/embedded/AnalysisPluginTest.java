package uk.kindred.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.TestServers;

/** The filters that full Elasticsearch has and the embedded one borrows. Expected tokens are those of the former. */
class AnalysisPluginTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "asciifolding"                                                      | Café Brontë  | Cafe Bronte
            {"type":"stemmer","language":"english"}                             | caring homes | care home
            {"type":"stemmer","language":"light_english"}                       | nursing homes | nursing home
            {"type":"stemmer","language":"minimal_english"}                     | caring homes | caring home
            {"type":"stemmer","language":"possessive_english"}                  | Alzheimer's  | Alzheimer
            {"type":"edge_ngram","min_gram":2,"max_gram":4}                     | leeds        | le lee leed
            {"type":"ngram","min_gram":3,"max_gram":3}                          | leeds        | lee eed eds
            {"type":"synonym_graph","synonyms":["old people's home, care home"]} | care home   | old care people's home home
            {"type":"synonym_graph","synonyms":["learning difficulties => learning disability"]} | learning difficulties | learning disability
            {"type":"word_delimiter_graph","preserve_original":true}            | PowerHouse   | PowerHouse Power House
            {"type":"unique"}                                                   | care and care | care and
            {"type":"keyword_marker","keywords":["homes"]}                      | homes        | homes
            {"type":"stemmer_override","rules":["carers, caring => carer"]}     | caring       | carer
            {"type":"truncate","length":3}                                      | leeds        | lee
            {"type":"length","min":3}                                           | a home       | home
            {"type":"pattern_replace","pattern":"s$","replacement":""}          | homes        | home
            """)
    void aTokenFilterAnswersAsInFullElasticsearch(String filter, String text, String tokens) throws Exception {
        assertThat(analyze("{\"tokenizer\":\"standard\",\"filter\":[%s],\"text\":%s}"
                        .formatted(filter, JSON.writeValueAsString(text))))
                .containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"mapping","mappings":["& => \\\\u0020and\\\\u0020"]}    | B&B             | B and B
            "html_strip"                                                 | <b>home</b>     | home
            {"type":"pattern_replace","pattern":"-","replacement":""}    | live-in         | livein
            """)
    void aCharacterFilterAnswersAsInFullElasticsearch(String filter, String text, String result) throws Exception {
        assertThat(analyze("{\"tokenizer\":\"keyword\",\"char_filter\":[%s],\"text\":%s}"
                        .formatted(filter, JSON.writeValueAsString(text))))
                .containsExactly(result);
    }

    @Test
    void everyNameInTheDescriptorIsKnownToTheServer() throws Exception {
        JsonNode names;
        try (InputStream file =
                getClass().getResourceAsStream("/embedded/elasticsearch-plugin/named_components.json")) {
            names = JSON.readTree(file);
        }
        List<String> tokenizers = new ArrayList<>(
                names.get("org.elasticsearch.plugin.analysis.TokenizerFactory").propertyNames());
        assertThat(tokenizers).isNotEmpty();
        for (String tokenizer : tokenizers) {
            assertThat(analyze("{\"tokenizer\":\"" + tokenizer + "\",\"text\":\"home\"}"))
                    .containsExactly("home");
        }
        List<String> filters = new ArrayList<>(names.get("org.elasticsearch.plugin.analysis.TokenFilterFactory")
                .propertyNames());
        filters.removeAll(List.of("pattern_replace", "reverse", "ngram", "edge_ngram"));
        assertThat(filters).isNotEmpty();
        for (String filter : filters) {
            assertThat(analyze("{\"tokenizer\":\"keyword\",\"filter\":[\"" + filter + "\"],\"text\":\"bed\"}"))
                    .as(filter)
                    .containsExactly("bed");
        }
    }

    private static List<String> analyze(String request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(TestServers.elasticsearchUrl() + "/_analyze"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            List<String> tokens = new ArrayList<>();
            JSON.readTree(response.body())
                    .get("tokens")
                    .forEach(token -> tokens.add(token.get("token").asString()));
            return tokens;
        }
    }
}
