package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;

/** What is said to a review, and of it, belongs to what it said then. */
@KindredTest
class ReviewVersionsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PublishedReviews published;

    @Autowired
    private ReviewReports reports;

    @Autowired
    private Replies replies;

    private ReviewWorld world;
    private ListingDetails listing;
    private Actor keeper;
    private OrganisationId organisation;
    private String token;
    private UUID review;

    @BeforeEach
    void begin() {
        world = new ReviewWorld(context);
        world.forget();
        listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
        List<String> tokens = world.published(listing, 6, saying("Nobody came when she rang."));
        keeper = world.keeperOf(listing, "bramble-care.example");
        organisation = ((Role.Provider) keeper.roles().iterator().next()).organisation();
        token = tokens.getFirst();
        review = world.review(token).publicId();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void aReplyStandsWithTheVersionThatItAnswersAndTheNextMayBeAnsweredToo() {
        reply("We have changed the bells.");
        world.decide(review + " 0", true, "It keeps to the rules.");
        assertThat(shown().replyToEarlier()).isFalse();

        change("Now they come when she rings.");
        assertThat(shown().reply()).isEqualTo("We have changed the bells.");
        assertThat(shown().replyToEarlier()).isTrue();

        assertThat(reply("Thank you for telling us.")).isEqualTo(Replies.Sent.WAITS_FOR_MODERATOR);
        assertThat(reply("Once more.")).isEqualTo(Replies.Sent.ALREADY_REPLIED);
        assertThat(shown().reply())
                .as("until a moderator has read the new one")
                .isEqualTo("We have changed the bells.");
        world.decide(review + " 1", true, "It keeps to the rules.");
        assertThat(shown().reply()).isEqualTo("Thank you for telling us.");
        assertThat(shown().replyToEarlier()).isFalse();
    }

    @Test
    void aReplyThatWaitsIsWithdrawnWithTheReview() {
        reply("We have changed the bells.");
        reviews.withdraw(token);

        assertThat(waiting()).isZero();
    }

    @Test
    void aReportOfAnOldTextTakesNothingOffThatWasMended() {
        UUID form = UUID.randomUUID();
        assertThat(report(form, null)).isTrue();
        assertThat(report(form, null)).as("sent twice").isTrue();
        assertThat(waiting()).isEqualTo(1);
        change("One of them came late.");

        world.decide(form.toString(), true, "It named somebody.");

        assertThat(world.review(token).state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(shown().words()).isEqualTo("One of them came late.");
    }

    @Test
    void aProviderReportsEachVersionOnce() {
        assertThat(report(UUID.randomUUID(), organisation)).isTrue();
        assertThat(report(UUID.randomUUID(), organisation)).isFalse();
        change("One of them came late.");
        assertThat(report(UUID.randomUUID(), organisation)).isTrue();
    }

    @Test
    void aDoubtAboutAnOldTextIsNoneAboutTheNew() {
        jdbc.sql(
                        "update review set words = 'Ring 01632 960001.', state = 'waiting-for-check', published_at = null where public_id = ?")
                .param(review)
                .update();
        world.round(listing);
        assertThat(world.review(token).state()).isEqualTo(ReviewState.HELD);
        reviews.edit(token, saying("Nobody came."));
        assertThat(waiting()).isZero();
    }

    private void change(String words) {
        reviews.edit(token, saying(words));
        world.round(listing);
    }

    private Replies.Sent reply(String words) {
        return replies.send(keeper, review, words, ReviewWorld.sender());
    }

    private boolean report(UUID form, @Nullable OrganisationId by) {
        return reports.send(form, review, ReviewReports.Topic.NAMES_SOMEBODY, "It names a nurse.", by, null);
    }

    private PublishedReview shown() {
        return published.find(review).orElseThrow();
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from moderation_matter
                        where listing_id = ? and decided_at is null and withdrawn_at is null
                          and (kind = 'review-report' or reference like ? || '%')
                        """)
                .params(listing.summary().databaseId(), review.toString())
                .query(Integer.class)
                .single();
    }

    private static ReviewContent saying(String words) {
        return ReviewWorld.content(Recommends.POOR, words, Map.of());
    }
}
