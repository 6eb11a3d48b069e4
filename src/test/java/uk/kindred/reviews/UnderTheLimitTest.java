package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.Visitor;

/**
 * Settings under the limits, attacked through all that is told of them: pages, API, the file and what searches know, month by
 * month. Two services that differ in single people's answers, proofs and times alone tell the same: so nothing told can say
 * which of the two a service is, not even to one of those who answered. {@code EveryWorldTest} tries every pattern of answers.
 */
@KindredTest
class UnderTheLimitTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void fourTellNothingAtAll() {
        ListingDetails nobody = world.listing(SupportKind.DAY_OPPORTUNITIES);
        ListingDetails four = world.listing(SupportKind.DAY_OPPORTUNITIES);
        say(four, Answer.YES, Answer.YES, Answer.NO, Answer.NO);
        world.round(four);

        assertThat(told(four)).isEqualTo(told(nobody));
    }

    /** The words, which everybody may read, are the same; what differs is who ticked what, and how and when. */
    @Test
    void fiveToNineTellTheSameWhateverAnyOneOfThemAnsweredAndHoweverTheyProvedIt() {
        ListingDetails one = world.listing(SupportKind.DAY_OPPORTUNITIES);
        ListingDetails other = world.listing(SupportKind.DAY_OPPORTUNITIES);
        ListingDetails third = world.listing(SupportKind.DAY_OPPORTUNITIES);
        say(one, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.IN_PART);
        say(other, Answer.NO, Answer.YES, Answer.YES, Answer.YES, Answer.NO);
        say(third, Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        otherwiseProven(other);
        List.of(one, other, third).forEach(world::round);
        assertThat(told(one)).contains("More than half").doesNotContain("2025-Q", "invitation", "\"council\"");
        assertThat(told(other)).isEqualTo(told(one));
        assertThat(told(third)).isEqualTo(told(one));

        // four more, whatever they say, move nothing but their own words
        say(one, Answer.NO, Answer.NO, Answer.NO, Answer.NO);
        say(other, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        List.of(one, other).forEach(world::round);
        assertThat(told(other)).isEqualTo(told(one)).contains("More than half");
        assertThat(inputs.latest())
                .doesNotContain(one.summary().id(), other.summary().id());
    }

    @Test
    void aHomeOfThreeBedsIsOneHouseholdAlsoIfItWasLargerOnce() {
        ListingDetails home = world.listing(SupportKind.RESIDENTIAL_CARE_HOME);
        String nothing = told(home);
        say(home, Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.NO);
        world.round(home);
        assertThat(told(home)).isNotEqualTo(nothing);

        jdbc.sql("update listing set beds = 3 where id = ?")
                .param(home.summary().databaseId())
                .update();
        world.round(home);
        assertThat(visitor.json("/api/listings/" + home.summary().id() + "/reviews", 200)
                        .path("items"))
                .isEmpty();
        assertThat(visitor.json("/api/listings/" + home.summary().id() + "/reviews", 200)
                        .path("figures"))
                .isEmpty();
        assertThat(text("/listings/" + home.summary().slug()))
                .contains("a home of at most three beds")
                .doesNotContain("More than half", "Write a review");
    }

    private void say(ListingDetails listing, Answer... safe) {
        for (int i = 0; i < safe.length; i++) {
            world.proven(
                    listing,
                    ReviewWorld.content(
                            safe[i] == Answer.YES ? Recommends.GOOD : Recommends.POOR,
                            "Words " + Integer.toString((i + 3) * 7919, 36) + " of somebody.",
                            Map.of(Question.SAFE_AT_HOME, safe[i])));
        }
    }

    private void otherwiseProven(ListingDetails listing) {
        jdbc.sql("""
                        update review set proof = 'council', experienced_from = '2025-01-01', written_by = 'advocate'
                        where listing_id = ? and id % 2 = 0
                        """).param(listing.summary().databaseId()).update();
    }

    /** All of it, without the names of the service and the numbers that chance gave. */
    private String told(ListingDetails listing) {
        List<String> told = new ArrayList<>();
        String id = listing.summary().id();
        told.add(sorted(visitor.json("/api/listings/" + id + "/reviews", 200).toString()));
        told.add(sorted(text("/listings/" + listing.summary().slug() + "/reviews")));
        told.add(text("/listings/" + listing.summary().slug()).replaceAll("(?s).*What people say", ""));
        told.add(inputs.latest()
                .lines()
                .filter(line -> line.contains(id))
                .toList()
                .toString());
        told.add(jdbc.sql("select good_at::text from listing where public_id = ?")
                .param(id)
                .query(String.class)
                .single());
        return String.join("\n", told)
                .replace(id, "ID")
                .replace(listing.summary().slug(), "SLUG")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "REVIEW");
    }

    /** Reviews of a round stand in an order of chance. */
    private static String sorted(String text) {
        return List.of(text.split("(?=Words )|(?<=somebody)")).stream()
                .sorted()
                .toList()
                .toString();
    }

    private String text(String path) {
        return Jsoup.parse(visitor.get(path).body()).select("main").text();
    }
}
