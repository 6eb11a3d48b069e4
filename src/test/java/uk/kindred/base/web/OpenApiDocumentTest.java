package uk.kindred.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springdoc.core.service.OpenAPIService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

@KindredTest
class OpenApiDocumentTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OpenAPIService documents;

    @Autowired
    private JsonMapper json;

    @Test
    void tellsOfEachOperationWhatItIsForWhatItTakesAndWhatMayGoWrong() {
        SoftAssertions all = new SoftAssertions();
        JsonNode paths =
                json.readTree(new Visitor(port).get("/api/openapi.json").body()).path("paths");
        assertThat(paths.size()).isGreaterThan(12);
        paths.properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                check(all, operation.getKey() + " " + path.getKey(), operation.getValue())));
        all.assertAll();
    }

    private static void check(SoftAssertions all, String name, JsonNode operation) {
        all.assertThat(operation.path("summary").asString("")).as(name).isNotBlank();
        all.assertThat(operation.path("tags").size()).as(name + ": tags").isEqualTo(1);
        for (JsonNode parameter : operation.path("parameters")) {
            String which = name + ": " + parameter.path("name").asString();
            all.assertThat(parameter.path("in").asString()).as(which).isIn("query", "path");
            all.assertThat(parameter.path("description").asString("")).as(which).isNotBlank();
            JsonNode schema = parameter.path("schema");
            all.assertThat(parameter.has("example")
                            || schema.has("example")
                            || schema.path("items").has("example"))
                    .as(which + ": an example")
                    .isTrue();
        }
        JsonNode answers = operation.path("responses");
        all.assertThat(answers.path("200").path("description").asString(""))
                .as(name)
                .isNotBlank();
        List<String> problems = new ArrayList<>(List.of("400", "406", "429", "default"));
        if (operation.has("requestBody")) {
            problems.add("415");
        }
        if (name.contains("{")) {
            problems.add("404");
        }
        for (String status : problems) {
            all.assertThat(answers.path(status)
                            .path("content")
                            .path("application/problem+json")
                            .path("schema")
                            .path("$ref")
                            .asString(""))
                    .as(name + ": " + status)
                    .isEqualTo("#/components/schemas/ProblemDetail");
        }
        all.assertThat(operation.toString()).as(name).doesNotContainIgnoringCase("reckon");
    }

    @Test
    void isMadeOnceWhateverLanguageIsAskedFor() {
        Visitor visitor = new Visitor(port);
        String usual = visitor.get("/api/openapi.json").body();

        for (String language : List.of("de", "cy-GB", "en-US")) {
            assertThat(visitor.get("/api/openapi.json", "Accept-Language", language)
                            .body())
                    .isEqualTo(usual);
            assertThat(documents.getCachedOpenAPI(Locale.forLanguageTag(language)))
                    .isNull();
        }
        assertThat(documents.getCachedOpenAPI(Locale.UK)).isNotNull();
    }
}
