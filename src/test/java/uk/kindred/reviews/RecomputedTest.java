package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/**
 * A stranger has the published file of a round and the method, and nothing of ours: {@link ThirdParty} shares no code with the
 * product. Also later, when an import has moved a service to another council.
 */
@KindredTest
class RecomputedTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void everyScoreFollowsFromTheFileOfItsRoundAlsoAfterAnImport() {
        ListingDetails last = world.listing(SupportKind.DAY_OPPORTUNITIES);
        for (int i = 0; i < 9; i++) {
            ListingDetails listing = i == 0 ? last : world.listing(SupportKind.DAY_OPPORTUNITIES);
            say(listing, Answer.YES, 5 + i % 4);
            say(listing, Answer.NO, 6 - i % 2);
            world.round(listing);
        }
        jdbc.sql("update review_cohort set quarter = quarter - interval '9 months' where listing_id = ?")
                .param(last.summary().databaseId())
                .update();
        world.round(last);
        String round = visitor.json("/api/reviews/rounds", 200)
                .path("rounds")
                .path(0)
                .path("inputs")
                .asString();
        jdbc.sql("""
                        update listing set council_gss = 'E06000014', region = 'London', kinds = '{home-care}' where id = ?
                        """).param(last.summary().databaseId()).update();

        assertThat(visitor.get("/api/reviews/inputs").body())
                .as("what is published stays as it is")
                .isEqualTo(visitor.get(round).body())
                .contains("," + last.summary().id() + ",day-opportunities,leeds,");
        Map<String, double[]> computed = ThirdParty.compute(visitor.get(round).body());
        List<String> scored =
                jdbc.sql("""
                        select distinct l.public_id from review_figure f join listing l on l.id = f.listing_id
                        where f.yes is not null
                        """).query((row, number) -> row.getString(1)).list();
        int compared = 0;
        for (String id : scored) {
            for (JsonNode figure :
                    visitor.json("/api/listings/" + id + "/reviews", 200).path("figures")) {
                JsonNode score = figure.path("score");
                if (!score.isNull()) {
                    double[] own =
                            computed.get(id + " " + figure.path("question").asString());
                    assertThat(own).isNotNull();
                    assertThat(new double[] {
                                score.path("yes").asDouble(),
                                score.path("inPart").asDouble(),
                                score.path("no").asDouble(),
                                score.path("usualPercent").asDouble(),
                                score.path("estimatePercent").asDouble(),
                                score.path("lowPercent").asDouble(),
                                score.path("highPercent").asDouble()
                            })
                            .containsExactly(own, within(0.011));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(computed.size()).isGreaterThanOrEqualTo(27);
    }

    @Test
    void whatNoRoundWasHasNoFile() {
        assertThat(visitor.get("/api/reviews/inputs/2020-01-01").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/reviews/inputs/yesterday").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/reviews/rounds?size=0").statusCode()).isEqualTo(400);
    }

    private void say(ListingDetails listing, Answer safe, int count) {
        for (int i = 0; i < count; i++) {
            world.proven(
                    listing,
                    ReviewWorld.content(
                            safe == Answer.YES ? Recommends.GOOD : Recommends.POOR,
                            "Words " + Integer.toString((i + 3) * 7919, 36) + " of somebody.",
                            Map.of(Question.SAFE_AT_HOME, safe)));
        }
    }
}
