package uk.kindred.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.reviews.InvitationBatch.Handed;
import uk.kindred.reviews.ReviewProofs.Proven;
import uk.kindred.testing.KindredTest;

/** Codes prove, tell nobody who used theirs, and cannot be stopped by whoever shares the connection. */
@KindredTest
class InvitationCodesTest {

    private static final Quarter NOW = Quarter.of(LocalDate.now(ZoneId.of("Europe/London")));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReviewProofs proofs;

    @Autowired
    private Invitations invitations;

    private ReviewWorld world;
    private ListingDetails home;
    private Actor keeper;

    @BeforeEach
    void begin() {
        world = new ReviewWorld(context);
        world.forget();
        home = world.listing(SupportKind.RESIDENTIAL_CARE_HOME);
        beds(12);
        keeper = world.keeperOf(home, "bramble-care.example");
    }

    @AfterEach
    void end() {
        world.forget();
    }

    private void beds(int beds) {
        jdbc.sql("update listing set beds = ? where id = ?")
                .params(beds, home.summary().databaseId())
                .update();
    }

    private Invitations.Made made(int people) {
        return invitations.make(keeper, home.summary().id(), people, NOW, NOW);
    }

    private String sent(String words) {
        return world.sent(home, ReviewWorld.content(Recommends.GOOD, words, Map.of()), null);
    }

    private InvitationBatch batch() {
        return invitations.list(keeper, home.summary().databaseId(), 1, 0).getFirst();
    }

    @Test
    void whoeverTriesACodeLearnsNotWhetherItWasUsed() {
        List<String> codes = made(12).codes();
        String resident = sent("My mother is at ease here.");
        assertThat(proofs.byCode(resident, codes.get(6), ReviewWorld.sender())).isEqualTo(Proven.YES);

        String tryingUsed = sent("All is well here, I say.");
        String tryingUnused = sent("A good place for my aunt.");
        assertThat(proofs.byCode(tryingUsed, codes.get(6), ReviewWorld.sender()))
                .isEqualTo(proofs.byCode(tryingUnused, codes.get(7), ReviewWorld.sender()));
        assertAlike(world.review(tryingUsed), world.review(tryingUnused));
        assertThat(batch().state()).as("the inviter is not told of it").isEqualTo("good");
        assertThat(batch().doubts()).isEmpty();
        world.round(home);
        assertAlike(world.review(tryingUsed), world.review(tryingUnused));
        assertThat(world.review(tryingUsed).state()).isEqualTo(ReviewState.PUBLISHED);

        assertThat(batch().usedAgain()).isEqualTo(1);
        world.decide(batch().id().toString(), false, "The codes were not given away.");
        assertThat(proofs.byCode(sent("One more of us writes."), codes.get(8), ReviewWorld.sender()))
                .isEqualTo(Proven.WRONG);
    }

    private static void assertAlike(Review one, Review other) {
        assertThat(List.of(one.state(), String.valueOf(one.reason()), String.valueOf(one.proof())))
                .isEqualTo(List.of(other.state(), String.valueOf(other.reason()), String.valueOf(other.proof())));
    }

    @Test
    void nothingLeadsFromACodeToItsReview() {
        List<String> codes = made(12).codes();
        assertThat(codes).hasSize(12).doesNotHaveDuplicates();
        proofs.byCode(sent("She laughs again."), codes.getFirst(), ReviewWorld.sender());

        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_name = 'invitation_code' order by column_name
                        """).query(String.class).list()).containsExactly("batch_id", "code_hash", "uses");
        assertThat(batch().used()).isNull();
    }

    @Test
    void moreReviewsThanAFamilyWritesWithOneLetterAreHeldWithTheReason() {
        String code = made(12).codes().getFirst();
        List<String> tokens = new ArrayList<>();
        for (String words : List.of("Dad sings.", "The garden is what he loves.", "Staff ring us.", "Soup is hot.")) {
            tokens.add(sent(words));
            proofs.byCode(tokens.getLast(), code, ReviewWorld.sender());
        }
        world.round(home);

        assertThat(world.review(tokens.get(2)).state()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(world.review(tokens.get(3)).state()).isEqualTo(ReviewState.HELD);
        assertThat(world.review(tokens.get(3)).reason()).contains("the same letter");
    }

    @Test
    void howManyWereUsedIsToldAsOfTheLastRound() {
        List<String> codes = made(12).codes();
        for (int i = 0; i < 6; i++) {
            proofs.byCode(sent("What number " + i + " says."), codes.get(i), ReviewWorld.sender());
        }
        assertThat(batch().used()).isNull();
        world.round(home);
        assertThat(batch().used()).isEqualTo(6);
    }

    @Test
    void wrongCodesOfOthersOnTheSameConnectionStopNoRightOne() {
        List<String> codes = made(12).codes();
        Sender wifi = ReviewWorld.sender();
        String guessing = sent("I only guess.");
        for (int i = 0; i < 10; i++) {
            assertThat(proofs.byCode(guessing, "AAAA-AAAA-AAA" + i, wifi)).isEqualTo(Proven.WRONG);
        }
        assertThat(proofs.byCode(guessing, "AAAA-AAAA-AAAA", wifi)).isEqualTo(Proven.TOO_MANY_TRIES);

        String resident = sent("I live here and like the view.");
        String typed = " " + codes.getFirst().toLowerCase(Locale.ROOT).replace("-", " ");
        assertThat(proofs.byCode(resident, typed, wifi)).isEqualTo(Proven.YES);
        ListingDetails other = world.listing(SupportKind.DAY_OPPORTUNITIES);
        String elsewhere = world.sent(other, ReviewWorld.content(Recommends.GOOD, "Elsewhere.", Map.of()), null);
        assertThat(proofs.byCode(elsewhere, codes.get(1), ReviewWorld.sender())).isEqualTo(Proven.WRONG);
    }

    @Test
    void invitationsToOnlySomeAreLookedAtAndTheirCodesCanBeStopped() {
        beds(40);
        Invitations.Made made = made(10);
        assertThat(made.batch().state()).isEqualTo("asked-about");
        assertThat(made.batch().doubts()).singleElement().asString().contains("40 beds", "10 people");

        world.decide(made.batch().id().toString(), false, "Not everybody was invited.");
        assertThat(proofs.byCode(sent("Late."), made.codes().getFirst(), ReviewWorld.sender()))
                .isEqualTo(Proven.WRONG);
        assertThatThrownBy(() -> invitations.make(
                        world.actor(new Role.CouncilOfficer("E09000001")),
                        home.summary().id(),
                        10,
                        NOW,
                        NOW))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybodyIsSaidOnlyOnceTheSampleDrawnTwoWeeksLaterIsAnswered() {
        UUID batch = made(12).batch().id();
        world.tidy();
        assertThat(batch().sample()).as("nobody knows yet who is asked about").isEmpty();
        age(batch);
        world.tidy();
        world.tidy();
        List<InvitationBatch.Sampled> sample = batch().sample();
        assertThat(sample).hasSize(3);
        assertThat(batch().toEverybody()).as("not answering is no yes").isFalse();

        sample.forEach(one -> invitations.tell(keeper, batch, one.number(), Handed.BY_POST));
        assertThat(batch().toEverybody()).isTrue();
        invitations.tell(keeper, batch, sample.getFirst().number(), Handed.NOT_AT_ALL);
        assertThat(batch().toEverybody()).isFalse();
        assertThat(batch().state()).isEqualTo("asked-about");
    }

    @Test
    void whereNobodyKnowsForHowManyAServiceIsOnlyItsCouncilCanSayEverybody() {
        jdbc.sql("update listing set beds = null where id = ?")
                .param(home.summary().databaseId())
                .update();
        UUID own = made(5).batch().id();
        answer(own, keeper);
        assertThat(batch().toEverybody()).isFalse();

        Actor officer = world.actor(new Role.CouncilOfficer(ReviewWorld.LEEDS));
        jdbc.sql("update invitation_batch set made_at = now() - interval '100 days' where id = ?")
                .param(own)
                .update();
        UUID councils = invitations
                .make(officer, home.summary().id(), 5, NOW, NOW)
                .batch()
                .id();
        answer(councils, officer);
        assertThat(batch().toEverybody()).isTrue();
    }

    private void answer(UUID batch, Actor by) {
        age(batch);
        world.tidy();
        invitations
                .find(batch)
                .orElseThrow()
                .sample()
                .forEach(one -> invitations.tell(by, batch, one.number(), Handed.BY_HAND));
    }

    private void age(UUID batch) {
        jdbc.sql("update invitation_batch set made_at = now() - interval '15 days' where id = ?")
                .param(batch)
                .update();
    }
}
