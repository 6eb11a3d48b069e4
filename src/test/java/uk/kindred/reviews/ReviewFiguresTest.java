package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/** Figures as the world sees them: enough people or nothing, the same from the published file, and no single answer. */
@KindredTest
class ReviewFiguresTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ReviewFigures figures;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewInputs inputs;

    @LocalServerPort
    private int port;

    private ReviewWorld world;
    private Visitor visitor;

    @BeforeEach
    void begin() {
        world = new ReviewWorld(context);
        world.forget();
        visitor = new Visitor(port);
    }

    @AfterEach
    void end() {
        world.forget();
    }

    private static ReviewContent says(Answer safe, int number) {
        return ReviewWorld.content(
                safe == Answer.NO ? Recommends.POOR : Recommends.VERY_GOOD,
                "Number " + number + " has words of its own, such as " + Integer.toString(number * 7919, 36) + ".",
                Map.of(Question.SAFE_AT_HOME, safe));
    }

    private List<String> say(ListingDetails listing, Answer safe, int count) {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(world.proven(listing, says(safe, i + 1)));
        }
        return tokens;
    }

    @Test
    void nothingIsToldBelowFiveABandFromFiveAndAScoreFromTen() {
        ListingDetails listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
        String path = "/api/listings/" + listing.summary().id() + "/reviews";

        say(listing, Answer.YES, 4);
        world.round(listing);
        JsonNode four = visitor.json(path, 200);
        assertThat(four.path("total").isNull()).isTrue();
        assertThat(four.path("items")).isEmpty();
        assertThat(four.path("figures")).isEmpty();

        say(listing, Answer.YES, 1);
        world.round(listing);
        JsonNode five = visitor.json(path + "?size=2&page=3", 200);
        assertThat(five.path("total").asInt()).isEqualTo(5);
        assertThat(five.path("items")).hasSize(1);
        assertThat(five.path("items").path(0).path("writer").isNull()).isTrue();
        JsonNode band = figure(five, "safe-at-home");
        assertThat(band.path("band").asString()).isEqualTo("most");
        assertThat(band.path("score").isNull()).isTrue();
        assertThat(band.path("answers").isNull()).isTrue();
        assertThat(band.path("inWords").asString())
                .isEqualTo("More than half of those who answered say that it helps them feel safe at home");
        assertThat(inputs.latest()).doesNotContain(listing.summary().id());

        say(listing, Answer.NO, 4);
        world.round(listing);
        assertThat(figure(visitor.json(path, 200), "safe-at-home"))
                .as("fewer than five have changed")
                .isEqualTo(band);

        say(listing, Answer.YES, 6);
        world.round(listing);
        JsonNode fifteen = visitor.json(path, 200);
        assertThat(fifteen.path("items").path(0).path("writer").asString()).isEqualTo("family");
        JsonNode score = figure(fifteen, "safe-at-home");
        assertThat(score.path("inWords").asString()).isEqualTo("Helped 11 of 15 people feel safe at home");
        assertThat(score.path("score").path("no").asInt()).isEqualTo(4);
        assertThat(score.path("score").path("lowPercent").asDouble())
                .isLessThan(score.path("score").path("estimatePercent").asDouble());
        assertThat(figures.findFor(List.of(listing.summary().databaseId())))
                .containsOnlyKeys(listing.summary().databaseId());
        assertThat(figure(fifteen, "caring").isMissingNode())
                .as("not for me counts nowhere")
                .isTrue();
    }

    /** Somebody writes, changes their mind and goes, one at a time; whoever watches every answer sees nothing move. */
    @Test
    void whoeverWatchesEveryAnswerOverTimeSeesNoSinglePersonsMove() {
        ListingDetails listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
        List<String> tokens = new ArrayList<>(say(listing, Answer.YES, 12));
        world.round(listing);
        String before = seen(listing);

        tokens.add(world.proven(listing, says(Answer.NO, 90)));
        world.round(listing);
        assertThat(seen(listing)).isEqualTo(before);
        reviews.withdraw(tokens.getFirst());
        world.round(listing);
        assertThat(seen(listing)).isEqualTo(before);
        reviews.edit(tokens.get(1), says(Answer.IN_PART, 91));
        world.round(listing);
        assertThat(seen(listing)).isEqualTo(before);

        tokens.add(world.proven(listing, says(Answer.NO, 92)));
        tokens.add(world.proven(listing, says(Answer.NO, 93)));
        world.round(listing);
        String after = seen(listing);
        assertThat(after)
                .as("five people’s answers have changed: one came, one went, one changed, two more came")
                .isNotEqualTo(before);
        assertThat(figure(visitor.json("/api/listings/" + listing.summary().id() + "/reviews", 200), "safe-at-home")
                        .path("inWords")
                        .asString())
                .isEqualTo("Helped 10 of 14 people feel safe at home");
    }

    @Test
    void whatCannotBeReadIsAProblemInDetail() {
        ListingDetails listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
        String path = "/api/listings/" + listing.summary().id() + "/reviews";

        assertThat(visitor.json(path + "?size=101", 400).path("detail").asString())
                .contains("1 to 100");
        assertThat(visitor.json(path + "?page=x", 400).path("title").asString()).isNotBlank();
        assertThat(visitor.json("/api/listings/none/reviews", 404).path("title").asString())
                .isEqualTo("No such listing");
        assertThat(visitor.json("/api/openapi.json", 200).path("paths").has("/api/listings/{id}/reviews"))
                .isTrue();
    }

    /** All numbers that are published of it; the words come and go with those who wrote them. */
    private String seen(ListingDetails listing) {
        JsonNode answer = visitor.json("/api/listings/" + listing.summary().id() + "/reviews", 200);
        String lines = inputs.latest()
                .lines()
                .filter(line -> line.contains("," + listing.summary().id() + ","))
                .toList()
                .toString();
        return answer.path("figures") + " " + answer.path("goodAt") + " " + lines;
    }

    private static JsonNode figure(JsonNode answer, String question) {
        for (JsonNode figure : answer.path("figures")) {
            if (figure.path("question").asString().equals(question)) {
                return figure;
            }
        }
        return MissingNode.getInstance();
    }
}
