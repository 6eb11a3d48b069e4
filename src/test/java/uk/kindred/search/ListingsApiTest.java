package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.kindred.testing.KindredTest;

/** The API as a program sees it, on the shipped register. */
@KindredTest
class ListingsApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private WholeRegister register;

    @BeforeEach
    void wholeRegisterIsSearchable() {
        register.awaitSearchable();
    }

    @Test
    void aParameterThatDoesNotExistOrIsThereTwiceIsRefusedAndNotLeftOut() throws Exception {
        assertThat(get("/api/listings?maxweekly=5", 400).path("detail").asString())
                .isEqualTo("There is no parameter “maxweekly” here. Did you mean “maxWeekly”?");
        assertThat(get("/api/listings?utm_source=mail", 400).path("detail").asString())
                .contains("There is no parameter “utm_source” here. /api/openapi.json lists them.");
        assertThat(get("/api/listings?hours=14", 400).path("detail").asString()).contains("It belongs into “plan”");
        for (String twice :
                List.of("plan=hours:3&plan=hours:5", "payer=nhs&payer=council", "maxWeekly=5&maxWeekly=9")) {
            assertThat(get("/api/listings?" + twice, 400).path("detail").asString())
                    .as(twice)
                    .contains("takes one value");
        }
        assertThat(get("/api/listings?kind=nursing-home&kind=home-care&plan=&plan=hours:5&size=1", 200)
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void anAddressThatTheServerItselfRefusesIsAProblemDetailToo() throws Exception {
        assertThat(get("/api/listings/%00", 400).path("title").asString()).isEqualTo("The request cannot be read");
    }

    @Test
    void aListingHasEveryFieldAndNullWhereNothingIsKnown() throws Exception {
        JsonNode answer = get("/api/listings?size=1", 200);

        assertThat(answer.propertyNames()).contains("total", "page", "size", "near", "items", "facets");
        assertThat(answer.path("near").isNull()).isTrue();
        assertThat(answer.path("items").path(0).propertyNames())
                .containsExactly(
                        "id",
                        "slug",
                        "name",
                        "kinds",
                        "needs",
                        "rating",
                        "ratingDate",
                        "lastInspected",
                        "provider",
                        "town",
                        "postcode",
                        "council",
                        "lat",
                        "lon",
                        "locationPrecision",
                        "distanceMiles",
                        "servesNear",
                        "beds",
                        "example",
                        "weeklyCost",
                        "councilWeeklyCost",
                        "availability",
                        "goodAt",
                        "url");
        assertThat(answer.path("facets").propertyNames())
                .containsExactly(
                        "kind", "need", "rating", "language", "faith", "worker", "feature", "goodAt", "council");
    }

    @Test
    void byCostNothingFartherThanTwentyMilesComesFirst() throws Exception {
        JsonNode usual = get("/api/listings?near=Leeds&kind=nursing-home&sort=cost&size=1", 200);

        assertThat(usual.path("total").asLong())
                .isPositive()
                .isEqualTo(get("/api/listings?near=Leeds&kind=nursing-home&within=20&size=1", 200)
                        .path("total")
                        .asLong())
                .isLessThan(get("/api/listings?near=Leeds&kind=nursing-home&sort=cost&within=any&size=1", 200)
                        .path("total")
                        .asLong());
        assertThat(usual.path("near").path("withinMiles").asDouble()).isEqualTo(20);
    }

    @Test
    void namesakesOfAPlaceAreToldAndTheLargerIsMeant() throws Exception {
        JsonNode near = get("/api/listings?near=Kington&size=1", 200).path("near");

        assertThat(near.path("label").asString()).isEqualTo("Kington, Worcestershire");
        assertThat(near.path("others")
                        .valueStream()
                        .map(other -> other.path("label").asString()))
                .containsExactly("Kington, Herefordshire");
        assertThat(near.path("others").path(0).propertyNames()).containsExactly("label", "type", "lat", "lon");
        assertThat(get("/api/listings?near=York&size=1", 200)
                        .path("near")
                        .path("others")
                        .isArray())
                .isTrue();
    }

    @Test
    void aRegisterNumberFindsItsService() throws Exception {
        JsonNode answer = get("/api/listings?q=CQC+1-119238580", 200);

        assertThat(answer.path("items")
                        .valueStream()
                        .map(item -> item.path("id").asString()))
                .containsExactly("1-119238580");
        assertThat(answer.path("loosened").asBoolean()).isFalse();
    }

    @Test
    void aPlaceInTheWordsThatNobodyKnowsIsToldAsInNear() throws Exception {
        JsonNode problem = get("/api/listings?q=care+home+in+Tupsley", 404);

        assertThat(problem.path("title").asString()).isEqualTo("We do not know a place called “tupsley”");
        assertThat(get("/api/listings?near=" + "A+Long+House+Name+".repeat(9) + "Tupsley+Hereford&size=1", 200)
                        .path("near")
                        .path("label")
                        .asString())
                .isEqualTo("Hereford");
    }

    @Test
    void ratedHomesTellWhenTheyWereLastInspected() throws Exception {
        assertThat(get("/api/listings?rating=good&example=exclude&size=5", 200)
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("lastInspected").asString()))
                .anySatisfy(day -> assertThat(day).matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=castle, 400",
        "need=none, 400",
        "rating=best, 400",
        "council=atlantis, 400",
        "sort=price, 400",
        "needMatch=some, 400",
        "place=somewhere, 400",
        "page=0, 400",
        "page=x, 400",
        "size=101, 400",
        "size=0, 400",
        "near=Leeds&within=-1, 400",
        "near=Leeds&within=0, 400",
        "near=Leeds&within=NaN, 400",
        "near=Leeds&within=1e3, 400",
        "within=5, 400",
        "within=any, 400",
        "serves=yes, 400",
        "sort=distance, 400",
        "minBeds=9&maxBeds=3, 400",
        "'bbox=1,2,3', 400",
        "'bbox=3,50,1,51', 400",
        "near=BT1+1AA, 400",
        "near=Xyzzyton, 404",
        "near=Xyzzyton&kind=castle, 400"
    })
    void whatCannotBeUsedIsSaidInATitleAndADetail(String query, int status) throws Exception {
        JsonNode problem = get("/api/listings?" + query, status);

        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ls1%2B4ap", "LS1%004AP", "%00%1Fls14ap%7F", "LS1%0D%0A4AP"})
    void aPlaceIsUnderstoodPastCharactersThatNobodyTypes(String near) throws Exception {
        assertThat(get("/api/listings?size=1&near=" + near, 200)
                        .at("/near/label")
                        .asString())
                .isEqualTo("LS1 4AP");
        assertThat(get("/api/places?q=" + near, 200).at("/match/label").asString())
                .isEqualTo("LS1 4AP");
        assertThat(page("/search?near=" + near)).contains("<h1", "nearest to LS1 4AP");
    }

    @Test
    void aPlaceOfNothingButControlCharactersIsNoPlace() throws Exception {
        assertThat(get("/api/listings?size=1&near=%00", 200).path("near").isNull())
                .isTrue();
        assertThat(page("/search?near=%00%01&q=%00")).contains("<h1");
    }

    @Test
    void hostileWordsAreOnlyWords() throws Exception {
        for (String words : List.of(
                "*",
                "%22%29+OR+1%3D1--",
                "%00%01",
                "%7B%22match_all%22%3A%7B%7D%7D",
                "name%3A*",
                "%F0%9F%8F%A0",
                "a".repeat(200))) {
            get("/api/listings?words=exact&q=" + words, 200);
            get("/api/suggestions?q=" + words, 200);
        }
    }

    @Test
    void thePageAfterTheLastIsEmptyAndTheLastIsNot() throws Exception {
        long total = get("/api/listings?size=100", 200).path("total").asLong();
        long last = (total + 99) / 100;

        assertThat(get("/api/listings?size=100&page=" + last, 200).path("items").size())
                .isBetween(1, 100);
        JsonNode beyond = get("/api/listings?size=100&page=" + (last + 1), 200);
        assertThat(beyond.path("items").size()).isZero();
        assertThat(beyond.path("total").asLong()).isEqualTo(total);
    }

    @Test
    void wordsAreUnderstoodUnlessTheyAreMeantExactly() throws Exception {
        JsonNode understood = get("/api/listings?q=dementia+nursing+home+in+Leeds", 200);
        JsonNode exact = get("/api/listings?q=dementia+nursing+home+in+Leeds&words=exact", 200);

        assertThat(understood
                        .path("understood")
                        .valueStream()
                        .map(part -> part.path("field").asString()))
                .contains("need", "kind");
        assertThat(understood.path("total").asLong()).isPositive();
        assertThat(exact.path("understood").size()).isZero();
    }

    @Test
    void whoeverTypesANameFindsItFirstAlsoWithASlip() throws Exception {
        JsonNode some = get("/api/listings?sort=name&size=1&page=4321", 200)
                .path("items")
                .path(0);
        String name = some.path("name").asString();

        assertThat(firstName("words=exact&q=" + encode(name))).isEqualToIgnoringCase(name);
        JsonNode slip = get("/api/listings?words=exact&q=larchfeild", 200);
        assertThat(slip.path("loosened").asBoolean()).isTrue();
        assertThat(slip.path("items").path(0).path("name").asString()).containsIgnoringCase("larchfield");
    }

    @Test
    void whereNothingIsFoundEachWayOutFindsAsManyAsItSays() throws Exception {
        JsonNode nothing = get("/api/listings?near=Leeds&within=0.1&kind=shared-lives&need=dementia", 200);
        assertThat(nothing.path("total").asLong()).isZero();
        List<JsonNode> ways = new ArrayList<>();
        nothing.path("relaxations").forEach(ways::add);

        assertThat(ways).isNotEmpty();
        for (JsonNode way : ways) {
            String query = URI.create(way.path("url").asString()).getRawQuery();
            assertThat(get("/api/listings?" + query, 200).path("total").asLong())
                    .as(query)
                    .isEqualTo(way.path("total").asLong());
        }
    }

    @Test
    void theMapShowsEveryListingInItsWindowOnce() throws Exception {
        for (String window : List.of("-6,49.8,2,55.9", "-1.8,53.7,-1.3,53.9", "-1.56,53.79,-1.54,53.81")) {
            JsonNode map = get("/api/listings/map?bbox=" + window, 200);
            long total = get("/api/listings?bbox=" + window, 200).path("total").asLong();

            assertThat(map.path("total").asLong()).isEqualTo(total);
            long shown = map.path("points").size()
                    + map.path("groups")
                            .valueStream()
                            .mapToLong(group -> group.path("count").asLong())
                            .sum();
            assertThat(shown).isEqualTo(total);
        }
        get("/api/listings/map", 400);
    }

    @Test
    void suggestionsBeginAsTyped() throws Exception {
        JsonNode suggestions = get("/api/suggestions?q=nurs", 200).path("suggestions");

        assertThat(suggestions
                        .valueStream()
                        .map(suggestion -> suggestion.path("path").asString()))
                .contains("/search?kind=nursing-home");
        assertThat(get("/api/suggestions?q=Leed", 200)
                        .path("suggestions")
                        .valueStream()
                        .map(suggestion -> suggestion.path("label").asString()))
                .contains("Leeds");
        assertThat(get("/api/suggestions?q=x", 200).path("suggestions").size()).isZero();
    }

    @Test
    void theVocabularyNamesEveryFacetsValues() throws Exception {
        JsonNode vocabulary = get("/api/vocabulary", 200);
        JsonNode facets = get("/api/listings", 200).path("facets");

        assertThat(values(vocabulary.path("kinds"))).containsAll(values(facets.path("kind")));
        assertThat(values(vocabulary.path("needs"))).containsAll(values(facets.path("need")));
        assertThat(values(vocabulary.path("ratings"))).containsAll(values(facets.path("rating")));
        assertThat(values(vocabulary.path("councils"))).hasSize(153).containsAll(values(facets.path("council")));
    }

    private String firstName(String query) throws Exception {
        return get("/api/listings?" + query, 200)
                .path("items")
                .path(0)
                .path("name")
                .asString();
    }

    private static List<String> values(JsonNode terms) {
        return terms.valueStream().map(term -> term.path("value").asString()).toList();
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private JsonNode get(String path, int status) throws Exception {
        return JSON.readTree(body(path, status));
    }

    private String page(String path) throws Exception {
        return body(path, 200);
    }

    private String body(String path, int status) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(register.address() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(status);
            return response.body();
        }
    }
}
