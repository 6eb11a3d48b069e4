package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.moderation.Decisions;
import uk.kindred.testing.KindredTest;

/** What becomes of a review: from the form to the public, back, and before a moderator. */
@KindredTest
class ReviewTest {

    private static final String WORDS = "They listen to us, and dad gets out more.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewProofs proofs;

    @Autowired
    private CouncilOfficers officers;

    @Autowired
    private PublishedReviews published;

    @Autowired
    private PublicationRounds rounds;

    @Autowired
    private ReviewReports reports;

    @Autowired
    private Replies replies;

    @Autowired
    private ReviewEnds ends;

    private ReviewWorld world;
    private ListingDetails listing;
    private long id;

    @BeforeEach
    void begin() {
        world = new ReviewWorld(context);
        world.forget();
        listing = world.listing(SupportKind.DAY_OPPORTUNITIES);
        id = listing.summary().databaseId();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    private static ReviewContent good() {
        return ReviewWorld.content(Recommends.GOOD, WORDS, Map.of());
    }

    private static ReviewContent bad() {
        return ReviewWorld.content(Recommends.POOR, "Nobody came when she rang. We asked twice.", Map.of());
    }

    @Test
    void aReviewWaitsForProofThenForTheRoundAndGoesOutWithAllOthersAtOneMoment() {
        List<String> tokens = List.of(
                world.proven(listing, good()),
                world.proven(listing, bad()),
                world.proven(listing, good()),
                world.proven(listing, bad()),
                world.proven(listing, good()));
        String unproven = world.sent(listing, bad(), null);
        assertThat(tokens)
                .allSatisfy(token -> assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK));

        // what came within the last week waits for the next round
        rounds.run(Instant.now());
        assertThat(tokens)
                .allSatisfy(token -> assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK));
        world.round(listing);

        assertThat(tokens.stream()
                        .map(token -> world.review(token).publishedAt())
                        .distinct())
                .singleElement()
                .isNotNull();
        assertThat(world.review(unproven).state()).isEqualTo(ReviewState.WAITING_FOR_PROOF);
        ReviewPage page = published.list(id, 1, 3);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.reviews()).hasSize(3).allSatisfy(review -> {
            assertThat(review.writer()).as("few have written").isNull();
            assertThat(review.proof())
                    .as("the provider knows whose enquiry or bill it is")
                    .isNull();
            assertThat(review.from()).isNull();
            assertThat(review.checked()).isEqualTo("Checked that the experience is real");
        });
        assertThat(published.list(id, 2, 3).reviews()).hasSize(2);
    }

    @Test
    void theSameFormTwiceIsOneReviewAndWhatIsMissingIsSaid() {
        ReviewContent incomplete = ReviewWorld.content(Recommends.GOOD, WORDS, Map.of());
        String token = Secrets.fresh();
        NewReview form = new NewReview(token, listing.summary().id(), Channel.EASY_READ, incomplete, null);
        Reviews.Result first = reviews.save(form);
        Reviews.Result second = reviews.save(form);

        assertThat(((Reviews.Done) first).review().id())
                .isEqualTo(((Reviews.Done) second).review().id());
        reviews.send(token, ReviewWorld.sender());
        reviews.send(token, ReviewWorld.sender());
        assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_PROOF);
        assertThat(world.review(token).content().answers()).containsEntry(Question.CARING, Answer.NOT_FOR_ME);

        ReviewContent paid = new ReviewContent(
                Writer.PERSON,
                incomplete.from(),
                incomplete.from().plus(4),
                Map.of(),
                null,
                "x".repeat(5_001),
                Incentive.MONEY_OR_DISCOUNT,
                false,
                null,
                LocalDate.now(ZoneId.of("Europe/London")).plusYears(2));
        assertThat(paid.problems(LocalDate.now(ZoneId.of("Europe/London"))))
                .extracting(ReviewContent.Problem::field)
                .containsExactly("to", "recommends", "words", "incentive", "knownAs", "notBefore");
    }

    @Test
    void nobodyReviewsOneHouseholdOrAnExample() {
        ListingDetails household = world.listing(SupportKind.SHARED_LIVES_CARER);

        assertThat(reviews.refusal(household))
                .hasValueSatisfying(words -> assertThat(words).contains("household"));
        assertThat(reviews.save(
                        new NewReview(Secrets.fresh(), household.summary().id(), Channel.WEB, good(), null)))
                .isInstanceOf(Reviews.NotDone.class);
        assertThat(reviews.refusal(listing)).isEmpty();
    }

    @Test
    void aDocumentIsSeenByAModeratorAndDeleted() {
        String token = world.sent(listing, good(), null);
        assertThatThrownBy(() -> proofs.byDocument(token, "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusableDocumentException.class);
        assertThat(proofs.byDocument(token, "%PDF-1.7 a bill".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReviewProofs.Proven.WAITS);
        UUID review = world.review(token).publicId();
        assertThat(context.getBean(ReviewCase.class)
                        .document(world.actor(new Role.Moderator()), review)
                        .orElseThrow()
                        .mediaType())
                .isEqualTo("application/pdf");

        assertThat(world.decide(review + " document", true, "It shows it.")).isEqualTo(Decisions.Outcome.DECIDED);

        assertThat(world.review(token).proof()).isEqualTo(Proof.DOCUMENT);
        assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        assertThat(count("review_document", token)).isZero();
    }

    @Test
    void theCouncilConfirmsWithoutSeeingTheReviewAndTypesInLetters() {
        Actor officer = world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS));
        Actor elsewhere = world.actor(new Role.CouncilOfficer("E09000001"));
        String token = world.sent(listing, good(), null);
        String code = officers.askCouncil(token).orElseThrow();

        assertThat(officers.confirm(elsewhere, code)).isFalse();
        assertThat(officers.findListingToConfirm(officer, code)).hasValue(id);
        assertThat(officers.confirm(officer, code)).isTrue();
        assertThat(officers.confirm(officer, code)).isFalse();
        assertThat(world.review(token).proof()).isEqualTo(Proof.COUNCIL);

        String letter = Secrets.fresh();
        NewReview typed = new NewReview(letter, listing.summary().id(), Channel.LETTER, bad(), null);
        assertThat(officers.typeIn(elsewhere, typed)).isInstanceOf(Reviews.NotDone.class);
        assertThat(officers.typeIn(officer, typed)).isInstanceOf(Reviews.Done.class);
        assertThat(world.review(letter).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        assertThat(count("review_trace", letter))
                .as("the officer’s connection says nothing")
                .isZero();
    }

    @Test
    void onlyItsWriterDelaysChangesAndTakesBackAReview() {
        List<String> tokens = world.published(listing, 6, good());
        String late = world.proven(listing, bad());
        assertThat(reviews.delay(late, LocalDate.now(ZoneId.of("Europe/London")).plusMonths(2)))
                .isTrue();
        world.round(listing);
        assertThat(world.review(late).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        assertThat(reviews.delay(late, null)).isTrue();
        world.round(listing);
        assertThat(world.review(late).state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(reviews.delay(late, LocalDate.now(ZoneId.of("Europe/London"))))
                .isFalse();

        String token = tokens.getFirst();
        reviews.edit(
                token,
                ReviewWorld.content(Recommends.NEITHER, "I think otherwise by now, after the winter.", Map.of()));
        assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        assertThat(world.review(token).version()).isEqualTo(1);
        assertThat(published.find(world.review(token).publicId())).isEmpty();
    }

    @Test
    void neitherTheAddressNorTheNameOfAWriterStandsInTheDatabase() {
        String local = "writer-" + UUID.randomUUID();
        ReviewContent said = good();
        ReviewContent named = new ReviewContent(
                said.writer(),
                said.from(),
                said.to(),
                said.answers(),
                said.recommends(),
                said.words(),
                said.incentive(),
                false,
                "Doreen’s daughter",
                null);
        String token = world.sent(listing, named, EmailAddress.parse(local + "@people.example"));
        reviews.edit(token, named);

        assertThat(reviews.findContact(token)).hasValue(EmailAddress.parse(local + "@people.example"));
        assertThat(world.review(token).content().knownAs()).isEqualTo("Doreen’s daughter");
        for (String table : List.of("review", "review_contact", "review_version", "mail_outbox")) {
            assertThat(jdbc.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .noneMatch(row -> row.contains(local) || row.contains("Doreen"));
        }
    }

    @Test
    void whatIsInDoubtIsHeldWithItsReasonAndTheWriterAppealsToAnotherModerator() {
        String token = world.proven(
                listing,
                ReviewWorld.content(Recommends.POOR, "Ring me on 0113 496 0000 and I tell you more.", Map.of()),
                EmailAddress.parse("writer-" + UUID.randomUUID() + "@people.example"));
        world.round(listing);
        Review held = world.review(token);
        assertThat(held.state()).isEqualTo(ReviewState.HELD);
        assertThat(held.reason()).contains("phone number");
        assertThat(mails(held, "held")).isEqualTo(1);

        world.decide(held.publicId().toString(), false, "It has somebody’s number in it.");
        assertThat(world.review(token).state()).isEqualTo(ReviewState.REFUSED);
        assertThat(world.review(token).mayBeAppealed()).isTrue();
        assertThat(reviews.appeal(token, "It is my own number.")).isTrue();
        assertThat(reviews.appeal(token, "It is my own number.")).isFalse();
        assertThat(world.review(token).state()).isEqualTo(ReviewState.APPEALED);

        world.decide(String.valueOf(world.review(token).appeal()), true, "It is the writer’s own.");
        assertThat(world.review(token).state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        world.round(listing);
        assertThat(world.review(token).state())
                .as("cleared, it is not held again")
                .isEqualTo(ReviewState.PUBLISHED);
        assertThat(mails(held, "published")).isEqualTo(1);
    }

    @Test
    void aReportHidesNothingUntilAModeratorHasDecidedAndAnAppealBringsTheReviewBack() {
        List<String> tokens = world.published(listing, 6, bad());
        UUID review = world.review(tokens.getFirst()).publicId();
        Actor keeper = world.keeperOf(listing, "bramble-care.example");
        Role.Provider role = (Role.Provider) keeper.roles().iterator().next();

        assertThat(reports.send(
                        UUID.randomUUID(),
                        review,
                        ReviewReports.Topic.NOT_REAL,
                        "Not true.",
                        role.organisation(),
                        null))
                .isTrue();
        assertThat(reports.send(
                        UUID.randomUUID(), review, ReviewReports.Topic.OTHER, "Again.", role.organisation(), null))
                .isFalse();
        assertThat(published.find(review)).isPresent();
        String report = jdbc.sql("select id from review_report where review_id = ?")
                .param(world.review(tokens.getFirst()).id())
                .query(String.class)
                .single();
        world.decide(report, true, "It is about another service.");
        assertThat(published.find(review)).isEmpty();
        assertThat(world.review(tokens.getFirst()).state()).isEqualTo(ReviewState.REFUSED);

        assertThat(reviews.appeal(tokens.getFirst(), "It is about this one.")).isTrue();
        world.decide(String.valueOf(world.review(tokens.getFirst()).appeal()), true, "It is about this one.");
        assertThat(world.review(tokens.getFirst()).state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(published.find(review)).isPresent();
    }

    @Test
    void theProviderRepliesOnceInPublicOnceAModeratorHasReadIt() {
        List<String> tokens = world.published(listing, 6, bad());
        UUID review = world.review(tokens.getFirst()).publicId();
        Actor keeper = world.keeperOf(listing, "bramble-care.example");
        Actor stranger = world.keeperOf(world.listing(SupportKind.DAY_OPPORTUNITIES), "other.example");

        assertThatThrownBy(() -> replies.send(stranger, review, "We are sorry.", ReviewWorld.sender()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(replies.send(keeper, review, "x".repeat(1_501), ReviewWorld.sender()))
                .isEqualTo(Replies.Sent.TOO_LONG);
        assertThat(replies.send(keeper, review, "We are sorry, and have changed the bells.", ReviewWorld.sender()))
                .isEqualTo(Replies.Sent.WAITS_FOR_MODERATOR);
        assertThat(published.find(review).orElseThrow().reply()).isNull();
        world.decide(review + " 0", true, "It keeps to the rules.");
        assertThat(published.find(review).orElseThrow().reply()).contains("changed the bells");
        assertThat(replies.send(keeper, review, "One more thing.", ReviewWorld.sender()))
                .isEqualTo(Replies.Sent.ALREADY_REPLIED);
        assertThat(replies.findKnownAs(keeper, review))
                .as("anonymous to the provider")
                .isEmpty();
    }

    @Test
    void reviewsFromTheProvidersOwnDeviceAndAddressAreHeld() {
        List<String> tokens = world.published(listing, 6, good());
        Actor keeper = world.keeperOf(listing, "bramble-care.example");
        Sender desk = ReviewWorld.sender();
        replies.send(keeper, world.review(tokens.getFirst()).publicId(), "Thank you.", desk);

        String own = Secrets.fresh();
        reviews.save(new NewReview(own, listing.summary().id(), Channel.WEB, good(), null));
        reviews.send(own, desk);
        prove(own);
        String staff = world.proven(
                listing,
                ReviewWorld.content(Recommends.GOOD, "Very good.", Map.of()),
                EmailAddress.parse("night-" + UUID.randomUUID() + "@bramble-care.example"));
        world.round(listing);

        assertThat(world.review(own).state()).isEqualTo(ReviewState.HELD);
        assertThat(world.review(own).reason()).contains("device");
        assertThat(world.review(staff).state()).isEqualTo(ReviewState.HELD);
        assertThat(world.review(staff).reason()).contains("the provider’s own");
    }

    @Test
    void marksOfDevicesAreKeptForThreeMonthsAndTheirKeysForTheMonthsTheyAreFor() {
        String token = world.sent(listing, good(), null);
        String marks = jdbc.sql("select array_to_string(network_marks, ' ') from review_trace where review_id = ?")
                .param(world.review(token).id())
                .query(String.class)
                .single();
        assertThat(marks).doesNotContain("192.0.2").hasSizeGreaterThan(30);
        jdbc.sql("update review_trace set at = ? where review_id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(Duration.ofDays(93))),
                        world.review(token).id())
                .update();
        jdbc.sql("insert into review_trace_key values (?, ?) on conflict do nothing")
                .params(LocalDate.of(2020, 1, 1), new byte[32])
                .update();

        ends.look();

        assertThat(count("review_trace", token)).isZero();
        assertThat(jdbc.sql("select count(*) from review_trace_key where month < ?")
                        .param(LocalDate.now(ZoneId.of("Europe/London")).withDayOfMonth(1))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void prove(String token) {
        String code = officers.askCouncil(token).orElseThrow();
        officers.confirm(world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS)), code);
    }

    private int count(String table, String token) {
        return jdbc.sql("select count(*) from " + table + " where review_id = ?")
                .param(world.review(token).id())
                .query(Integer.class)
                .single();
    }

    private int mails(Review review, String what) {
        return jdbc.sql("select count(*) from mail_outbox where key like ?")
                .param("review-" + what + "-%" + review.publicId())
                .query(Integer.class)
                .single();
    }
}
