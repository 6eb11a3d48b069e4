package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.Decisions;
import uk.kindred.moderation.Verdict;
import uk.kindred.reviews.ReviewNews.What;
import uk.kindred.testing.KindredTest;

/** Whoever gave no address reads on the private page what waits, what was decided and why; and nobody decides on their own. */
@KindredTest
class ReviewNewsTest {

    private static final byte[] BILL = "%PDF-1.7 a bill".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProofs proofs;

    @Autowired
    private ReviewNews news;

    @Autowired
    private ReviewEnds ends;

    @Autowired
    private Decisions decisions;

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

    @Test
    void aDocumentThatWaitsAndWhatCameOfItAreTold() {
        String token = world.sent(listing, saying("They listen."), null);
        proofs.byDocument(token, BILL);
        assertThat(news(token).documentWaits()).isTrue();

        world.decide(world.review(token).publicId() + " document", false, "It is of another service.");
        assertThat(news(token).documentWaits()).isFalse();
        assertThat(news(token).told()).singleElement().satisfies(told -> {
            assertThat(told.what()).isEqualTo(What.DOCUMENT_REFUSED);
            assertThat(told.reason()).isEqualTo("It is of another service.");
        });
    }

    @Test
    void aDocumentThatNobodyLookedAtEndsWithItsMatterAndIsTold() {
        String token = world.sent(listing, saying("They listen."), null);
        proofs.byDocument(token, BILL);
        long id = world.review(token).id();
        jdbc.sql("update review set made_at = now() - interval '61 days' where id = ?")
                .param(id)
                .update();
        ends.look();
        assertThat(reviews.find(token)).as("while its document waits").isPresent();
        Waiting matter = waiting();

        jdbc.sql("update review_document set sent_at = now() - interval '31 days' where review_id = ?")
                .param(id)
                .update();
        jdbc.sql("update review set made_at = now() - interval '40 days' where id = ?")
                .param(id)
                .update();
        ends.look();

        assertThat(news(token).told()).extracting(ReviewNews.Told::what).containsExactly(What.DOCUMENT_ENDED);
        assertThat(decide(world.actor(new Role.Moderator()), matter)).isEqualTo(Decisions.Outcome.OVERTAKEN);
        jdbc.sql("update review set made_at = now() - interval '61 days' where id = ?")
                .param(id)
                .update();
        ends.look();
        assertThat(reviews.find(token)).isEmpty();
    }

    @Test
    void whatWasHeldRefusedAndRefusedAgainIsToldWithEachReasonAndGoesWithTheWords() {
        String token = world.proven(listing, saying("Ring me on 0113 496 0000."));
        world.round(listing);
        world.decide(world.review(token).publicId().toString(), false, "It has a number in it.");
        reviews.appeal(token, "It is mine.");
        world.decide(String.valueOf(world.review(token).appeal()), false, "Nobody should call.");

        assertThat(news(token).told())
                .extracting(ReviewNews.Told::what)
                .containsExactly(What.REFUSED_AGAIN, What.REFUSED, What.HELD);
        assertThat(news(token).told())
                .extracting(ReviewNews.Told::reason)
                .startsWith("Nobody should call.", "It has a number in it.");

        String other = world.proven(listing, saying("Ring me on 0113 496 0001."));
        world.round(listing);
        long id = world.review(other).id();
        reviews.withdraw(other);
        assertThat(jdbc.sql("select count(*) from review_note where review_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noModeratorDecidesOnTheirOwnReviewOrOneThatTheyTypedInOrOnInvitationsOfTheirCouncil() {
        EmailAddress address = EmailAddress.parse("writer-" + UUID.randomUUID() + "@people.example");
        Actor writer = world.actor(context.getBean(People.class).welcome(address), new Role.Moderator());
        String token = world.proven(listing, saying("Ring me on 0113 496 0000."), address);
        world.round(listing);
        assertThat(decide(writer, waiting())).isEqualTo(Decisions.Outcome.NOT_THEIRS);
        Actor other = world.actor(new Role.Moderator());
        assertThat(decide(other, waiting())).isEqualTo(Decisions.Outcome.DECIDED);
        reviews.appeal(token, "It is mine.");
        assertThat(decide(writer, waiting())).as("nor on the appeal").isEqualTo(Decisions.Outcome.NOT_THEIRS);
        assertThat(decide(other, waiting())).isEqualTo(Decisions.Outcome.NOT_THEIRS);

        world.forget();
        listing = world.listing(SupportKind.RESIDENTIAL_CARE_HOME);
        jdbc.sql("update listing set beds = 40 where id = ?")
                .param(listing.summary().databaseId())
                .update();
        Actor officer = world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS), new Role.Moderator());
        NewReview letter = new NewReview(
                Secrets.fresh(), listing.summary().id(), Channel.LETTER, saying("Ring me on 0113 496 0000."), null);
        context.getBean(CouncilOfficers.class).typeIn(officer, letter);
        world.round(listing);
        assertThat(decide(officer, waiting())).isEqualTo(Decisions.Outcome.NOT_THEIRS);
        assertThat(decide(other, waiting())).isEqualTo(Decisions.Outcome.DECIDED);

        Quarter now = Quarter.of(LocalDate.now(ZoneId.of("Europe/London")));
        context.getBean(Invitations.class).make(officer, listing.summary().id(), 3, now, now);
        Actor colleague = world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS), new Role.Moderator());
        assertThat(decide(colleague, waiting())).isEqualTo(Decisions.Outcome.NOT_THEIRS);
        assertThat(decide(other, waiting())).isEqualTo(Decisions.Outcome.DECIDED);
    }

    private ReviewNews.News news(String token) {
        return news.of(world.review(token));
    }

    private record Waiting(UUID id, int version) {}

    /** The one matter about the listing that waits; of invitations only if nothing else does. */
    private Waiting waiting() {
        return jdbc.sql("""
                        select id, version from moderation_matter
                        where listing_id = ? and decided_at is null and withdrawn_at is null
                        order by kind = 'review-invitations', asked_at desc limit 1
                        """)
                .param(listing.summary().databaseId())
                .query((row, number) -> new Waiting(row.getObject("id", UUID.class), row.getInt("version")))
                .single();
    }

    private Decisions.Outcome decide(Actor moderator, Waiting matter) {
        return decisions.decide(
                moderator, matter.id(), matter.version(), new Verdict(false, "It has a number in it.", false));
    }

    private static ReviewContent saying(String words) {
        return ReviewWorld.content(Recommends.POOR, words, Map.of());
    }
}
