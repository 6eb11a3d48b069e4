package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.testing.KindredTest;

/** Whoever takes a review back leaves nothing behind that leads to them, whatever had become of it; and addresses. */
@KindredTest
class TakenBackTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CouncilOfficers officers;

    private ReviewWorld world;
    private ListingDetails listing;

    @BeforeEach
    void begin() {
        world = new ReviewWorld(context);
        world.forget();
        listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
    }

    @AfterEach
    void end() {
        world.forget();
    }

    private static ReviewContent says(String words) {
        return ReviewWorld.content(Recommends.POOR, words, Map.of());
    }

    @Test
    void allOfItIsDeletedAtOnceAndTheSumsKeepNothingThatLeadsToIt() {
        List<String> tokens = world.published(listing, 6, says("They let us wait."));
        String token = tokens.getFirst();
        long id = world.review(token).id();
        assertThat(count("review_counted", id)).isPositive();

        assertThat(reviews.withdraw(token)).isTrue();

        for (String table : List.of(
                "review_answer",
                "review_counted",
                "review_version",
                "review_contact",
                "review_enquiry",
                "review_document",
                "review_trace",
                "review_text_print",
                "review_finding",
                "review_reply",
                "review_council_code")) {
            assertThat(count(table, id)).as(table).isZero();
        }
        assertNothingIsLeft(id);
        assertThat(jdbc.sql("select sum(gone) from review_cohort where listing_id = ? and question = 'safe-at-home'")
                        .param(listing.summary().databaseId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(reviews.withdraw(token)).isFalse();
    }

    @Test
    void aRefusedOneCanBeTakenBackAndSoCanOneThatIsAppealed() {
        for (boolean appealed : List.of(false, true)) {
            String token = world.proven(listing, says("Ring me on 0113 496 000" + (appealed ? 1 : 2) + " please."));
            world.round(listing);
            UUID review = world.review(token).publicId();
            world.decide(review.toString(), false, "It has somebody’s number in it.");
            assertThat(world.review(token).state()).isEqualTo(ReviewState.REFUSED);
            if (appealed) {
                assertThat(reviews.appeal(token, "It is mine.")).isTrue();
            }

            assertThat(reviews.withdraw(token)).isTrue();
            assertThat(world.review(token).state()).isEqualTo(ReviewState.WITHDRAWN);
            assertNothingIsLeft(world.review(token).id());
            assertThat(jdbc.sql("""
                            select count(*) from moderation_matter where listing_id = ? and kind = 'appeal'
                              and decided_at is null and withdrawn_at is null
                            """)
                            .param(listing.summary().databaseId())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void nothingTellsWhoTypedALetterInThatWasTakenBack() {
        String letter = Secrets.fresh();
        officers.typeIn(
                world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS)),
                new NewReview(letter, listing.summary().id(), Channel.LETTER, says("Too cold."), null));
        assertThat(reviews.withdraw(letter)).isTrue();
        assertNothingIsLeft(world.review(letter).id());
    }

    /** Drafts have no address at first: the limit counts where one is given. */
    @Test
    void nobodyIsWrittenToByMoreThanFiveReviewsADay() {
        EmailAddress victim = EmailAddress.parse("victim-" + UUID.randomUUID() + "@people.example");
        for (int i = 0; i < 5; i++) {
            assertThat(withAddress(victim)).isInstanceOf(Reviews.Done.class);
        }
        assertThat(withAddress(victim)).isInstanceOf(Reviews.NotDone.class);
        String other = world.sent(listing, says("Nothing to say."), null);
        assertThat(reviews.mayGive(other, victim)).isFalse();
        assertThat(reviews.changeContact(other, victim)).isFalse();
        assertThat(reviews.findContact(other)).isEmpty();
        assertThat(reviews.changeContact(other, EmailAddress.parse(UUID.randomUUID() + "@people.example")))
                .isTrue();
        assertThat(officers.typeIn(
                        world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS)),
                        new NewReview(Secrets.fresh(), listing.summary().id(), Channel.PHONE, says("No."), victim)))
                .isInstanceOf(Reviews.NotDone.class);
    }

    private Reviews.Result withAddress(EmailAddress address) {
        String token = Secrets.fresh();
        String id = listing.summary().id();
        reviews.save(new NewReview(token, id, Channel.WEB, says("It is dark."), null));
        Reviews.Result saved = reviews.save(new NewReview(token, id, Channel.WEB, says("It is dark."), address));
        reviews.save(new NewReview(token, id, Channel.WEB, says("It is dark."), address));
        return saved;
    }

    private void assertNothingIsLeft(long id) {
        assertThat(jdbc.sql("""
                        select num_nonnulls(words, known_as, recommends, batch_id, typed_by, reason, decided_kind,
                          decided_reference, appeal_reference) from review where id = ?
                        """).param(id).query(Integer.class).single()).isZero();
    }

    private int count(String table, long id) {
        return jdbc.sql("select count(*) from " + table + " where review_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
