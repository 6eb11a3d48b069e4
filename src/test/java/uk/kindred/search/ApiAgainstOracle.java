package uk.kindred.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API the same as the oracle, and compares total, order, distances and facets. */
final class ApiAgainstOracle {

    /** 16 millimetres. Elasticsearch keeps places to about a centimetre, so closer distances have no certain order. */
    private static final double SAME_MILES = 0.000_01;

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final SearchOracle oracle;
    private final HttpClient client;

    ApiAgainstOracle(String address, SearchOracle oracle, HttpClient client) {
        this.address = address;
        this.oracle = oracle;
        this.client = client;
    }

    void compare(RandomWishes.Typed typed, boolean degraded) throws IOException, InterruptedException {
        String question = String.join("&", typed.parameters());
        SearchOracle.Wish wish = at(typed.wish(), get(question).path("near"));
        List<SearchOracle.Found> expected = oracle.find(wish);
        int pages = Math.max(1, (expected.size() + typed.size() - 1) / typed.size());
        int page = typed.lastPage() ? pages : Math.max(1, pages / 3);
        JsonNode answer = get(question + "&page=" + page);

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(answer.path("degraded").asBoolean())
                    .as("degraded")
                    .isEqualTo(degraded);
            softly.assertThat(answer.path("total").asLong())
                    .as("total of " + question)
                    .isEqualTo(expected.size());
            softly.assertThat(facets(answer)).as("facets").isEqualTo(oracle.facets(wish));
            compareCosts(softly, answer.path("costUnknown"), wish);
            List<SearchOracle.Found> expectedPage = expected.stream()
                    .skip((page - 1L) * typed.size())
                    .limit(typed.size())
                    .toList();
            softly.assertThat(answer.path("items").size()).as("items").isEqualTo(expectedPage.size());
            int i = 0;
            for (JsonNode item : answer.path("items")) {
                compare(softly, item, expectedPage.get(i++), isByDistance(wish));
            }
            softly.assertThat(softly.wasSuccess())
                    .as(question + "&page=" + page)
                    .isTrue();
        });
    }

    private void compareCosts(SoftAssertions softly, JsonNode costUnknown, SearchOracle.Wish wish) {
        boolean asked = wish.offers().maxPence() != null
                || wish.offers().costUnknown()
                || wish.sort().equals("cost");
        softly.assertThat(costUnknown.isNull()).as("no costs").isEqualTo(!asked);
        if (asked) {
            softly.assertThat(new SearchOracle.Costs(
                            costUnknown.path("known").asLong(),
                            costUnknown.path("questioned").asLong(),
                            costUnknown.path("total").asLong(),
                            whole(costUnknown.path("medianWeeklyPence")),
                            whole(costUnknown.path("exampleMedianWeeklyPence"))))
                    .as("costs")
                    .isEqualTo(oracle.costs(wish));
        }
    }

    private static @Nullable Long whole(JsonNode number) {
        return number.isNull() || number.isMissingNode() ? null : (Long) number.asLong();
    }

    /** In an order by distance, another listing may stand here only if it is as far away. */
    private void compare(SoftAssertions softly, JsonNode item, SearchOracle.Found expected, boolean byDistance) {
        Double miles = item.path("distanceMiles").isNull()
                ? null
                : item.path("distanceMiles").asDouble();
        Double expectedMiles = expected.miles();
        if (miles == null || expectedMiles == null) {
            softly.assertThat(miles).as("distance").isEqualTo(expectedMiles);
        } else {
            softly.assertThat(miles).as("distance").isCloseTo(expectedMiles, Offset.offset(SAME_MILES));
        }
        boolean sameDistance = miles != null
                && !miles.equals(expectedMiles)
                && expectedMiles != null
                && Math.abs(miles - expectedMiles) < SAME_MILES;
        if (!(byDistance && sameDistance)) {
            softly.assertThat(item.path("id").asString())
                    .as("id")
                    .isEqualTo(expected.row().id());
            softly.assertThat(slugs(item.path("goodAt")))
                    .as("good at")
                    .isEqualTo(expected.row().goodAt());
            softly.assertThat(whole(item.path("weeklyCost").path("lowPence")))
                    .as("cost")
                    .isEqualTo(expected.weekly());
            softly.assertThat(item.path("weeklyCost").path("questioned").asBoolean(false))
                    .as("questioned")
                    .isEqualTo(expected.questioned());
            softly.assertThat(item.path("weeklyCost").path("source").asString(""))
                    .as("source")
                    .isEqualTo(expected.weekly() == null ? "" : "provider");
            softly.assertThat(
                            item.path("servesNear").isNull()
                                    ? null
                                    : item.path("servesNear").asBoolean())
                    .as("serves")
                    .isEqualTo(expected.serves());
        }
    }

    JsonNode get(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/listings?" + query))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(query + " " + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static Set<String> slugs(JsonNode values) {
        Set<String> slugs = new TreeSet<>();
        values.forEach(value -> slugs.add(value.asString()));
        return slugs;
    }

    private static boolean isByDistance(SearchOracle.Wish wish) {
        return wish.latitude() != null && List.of("best", "distance", "cost").contains(wish.sort());
    }

    private static SearchOracle.Wish at(SearchOracle.Wish wish, JsonNode near) {
        boolean nowhere = near.isNull() || near.isMissingNode();
        return new SearchOracle.Wish(
                nowhere ? null : near.path("lat").asDouble(),
                nowhere ? null : near.path("lon").asDouble(),
                wish.within(),
                wish.kinds(),
                wish.needs(),
                wish.allNeeds(),
                wish.ratings(),
                wish.councils(),
                wish.minBeds(),
                wish.maxBeds(),
                wish.placeUnknown(),
                wish.offers(),
                wish.sort());
    }

    /** Values that are listed with a count of zero, because they are chosen, say the same as those left out. */
    private static Map<String, Map<String, Long>> facets(JsonNode answer) {
        return answer.path("facets").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, facet -> counts(facet.getValue())));
    }

    private static Map<String, Long> counts(JsonNode values) {
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode value : values) {
            long count = value.path("count").asLong();
            @Nullable
            Long before = count == 0 ? null : counts.put(value.path("value").asString(), count);
            assertThat(before).as("a value listed twice").isNull();
        }
        return counts;
    }
}
