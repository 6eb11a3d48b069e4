package uk.kindred.reviews.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.reviews.Proof;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Review;
import uk.kindred.reviews.ReviewProofs;
import uk.kindred.reviews.ReviewState;
import uk.kindred.reviews.ReviewWorld;
import uk.kindred.reviews.Reviews;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;

/** What keepers, officers and moderators can do about reviews, and what they cannot. */
@KindredTest
class StaffPagesTest {

    private static final String LEEDS = "E08000035";
    private static final String YORK = "E06000014";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reviews reviews;

    private KeptFixture kept;
    private SignedInFixture people;
    private ReviewsOnShow shown;
    private OrganisationId organisation;
    private ListingDetails listing;

    @BeforeEach
    void begin() {
        kept = new KeptFixture(context, port);
        people = new SignedInFixture(context);
        shown = new ReviewsOnShow(context);
        organisation = kept.organisation();
        listing = shown.of(kept.own(organisation, SupportKind.HOME_CARE));
    }

    @AfterEach
    void end() {
        shown.forget();
        kept.forget();
    }

    @Test
    void aKeeperSeesNothingBelowFiveAndThenRepliesOnce() {
        FormVisitor keeper = kept.visitor(kept.editor(organisation));
        UUID review = shown.publish(listing, "They come late and say so to nobody.", "Sam’s sister");
        shown.publishSome(listing, 3);
        assertThat(keeper.open(keeping("/reviews")).text())
                .contains("until five people have written")
                .doesNotContain("come late");
        assertThat(keeper.open(keeping("/reviews/" + review)).status()).isEqualTo(404);

        shown.publishSome(listing, 1);
        assertThat(keeper.open(keeping("/reviews")).text()).contains("come late", "Sam’s sister", "Reply or report");
        keeper.open(keeping("/reviews/" + review)).press("Send the reply");
        assertThat(keeper.status()).isEqualTo(422);
        keeper.type("reply", "We are sorry, and ring now when we are late.").press("Send the reply");
        assertThat(keeper.text()).contains("We have your reply", "Your reply waits for a moderator", "come late");
        keeper.open(keeping("/reviews/" + review));
        assertThat(keeper.page().select("textarea[name=reply]")).isEmpty();
    }

    @Test
    void aReportHidesNothingAndComesOnce() {
        FormVisitor keeper = kept.visitor(kept.editor(organisation));
        shown.publishSome(listing, 5);
        UUID review = shown.publish(listing, "I would not go there again.", null);
        keeper.open(keeping("/reviews/" + review)).press("Report it");
        assertThat(keeper.status()).isEqualTo(422);
        keeper.choose("topic", "wrong-service")
                .type("words", "We have no such visits.")
                .press("Report it");
        assertThat(keeper.text()).contains("We have your report", "I would not go there again.");

        keeper.open(keeping("/reviews/" + review))
                .choose("topic", "other")
                .type("words", "Once more.")
                .press("Report it");
        assertThat(keeper.text()).contains("You have reported this review before");
        FormVisitor moderator = visitor(new Role.Moderator());
        moderator.open("/moderation/matters/" + matter("review-report"));
        assertThat(moderator.text())
                .contains("It is about another service", "Reported by the service", "We have no such visits.")
                .contains("I would not go there again.", "Would you decide the same if it said the opposite?");
    }

    @Test
    void whoKeepsAnotherListingSeesAndDoesNothing() {
        shown.publishSome(listing, 5);
        FormVisitor other = kept.visitor(kept.editor(kept.organisation()));

        for (String rest : List.of("/reviews", "/invitations")) {
            assertThat(other.open(keeping(rest)).status()).as(rest).isEqualTo(403);
        }
        FormVisitor elsewhere = visitor(new Role.CouncilOfficer(YORK));
        assertThat(elsewhere.open(officers("/invitations")).status()).isEqualTo(403);
    }

    @Test
    void codesAreToldOnceAndTheirUseInTens() {
        FormVisitor keeper = kept.visitor(kept.editor(organisation));
        keeper.open(keeping("/invitations")).press("Make the codes");
        assertThat(keeper.page().select(".problem li")).hasSize(4);
        keeper.choose("from", "2026-Q2").choose("to", "2026-Q3").type("people", "24");
        keeper.tick("everybody", "yes", true).press("Make the codes");
        List<String> codes = keeper.page().select(".slips .code").eachText();
        assertThat(codes).hasSize(24).doesNotHaveDuplicates();
        assertThat(keeper.text()).contains("shown now and never again").doesNotContain("Number");

        keeper.press("Save as a file (CSV)");
        assertThat(keeper.raw()).startsWith("code\r\n" + codes.getFirst()).contains("\r\n" + codes.getLast());
        keeper.open(keeping("/invitations"));
        assertThat(keeper.text())
                .contains(
                        "For 24 people, April to June 2026 until July to September 2026",
                        "Fewer than 10 reviews came with them",
                        "Two weeks after")
                .doesNotContain(codes);

        jdbc.sql("update invitation_batch set used = 23, used_told = 19 where listing_id = ?")
                .param(listing.summary().databaseId())
                .update();
        assertThat(keeper.open(keeping("/invitations")).text())
                .contains("At least 10 reviews came with them until the last round")
                .doesNotContain("19 reviews", "23 reviews");
    }

    @Test
    void twoClicksAtTheSameMomentMakeOneBatch() {
        Actor officer = new ReviewWorld(context).actor(new Role.CouncilOfficer(LEEDS));
        InvitationTurn turn = context.getBean(InvitationTurn.class);
        InvitationInput input = new InvitationInput(30, new Quarter(2026, 2), new Quarter(2026, 3));

        long made = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> turn.make(officer, listing.summary(), input)))
                .limit(4)
                .toList()
                .stream()
                .filter(future -> future.join().isPresent())
                .count();

        assertThat(made).isEqualTo(1);
    }

    @Test
    void somebodyOfTheSampleWhoGotNoLetterIsLookedAtByModerators() {
        FormVisitor officer = visitor(new Role.CouncilOfficer(LEEDS));
        officer.open(officers("/invitations"))
                .choose("from", "2026-Q3")
                .choose("to", "2026-Q3")
                .type("people", "30");
        officer.tick("everybody", "yes", true).press("Make the codes");
        assertThat(officer.open(officers("/invitations")).page().select(".rows select"))
                .as("nobody knows yet who will be asked about")
                .isEmpty();
        jdbc.sql("update invitation_batch set made_at = now() - interval '15 days' where listing_id = ?")
                .param(listing.summary().databaseId())
                .update();
        new ReviewWorld(context).tidy();
        officer.open(officers("/invitations"));
        String field = officer.page().expectFirst(".rows select").attr("name");
        officer.choose(field, "not-at-all").press("Save");
        assertThat(officer.text()).contains("Thank you, that is noted", "A moderator looks at it");

        FormVisitor moderator = visitor(new Role.Moderator());
        moderator.open("/moderation/matters/" + matter("review-invitations"));
        assertThat(moderator.text()).contains("Codes for 30 people", "drawn by chance, got no letter", "Not given");
    }

    @Test
    void anOfficerOfItsCouncilConfirmsWithoutSeeingTheReview() {
        String token = shown.write(listing);
        String code = shown.codeForCouncil(token);
        FormVisitor elsewhere = visitor(new Role.CouncilOfficer(YORK));
        elsewhere.open("/officer/reviews").type("code", code).press("Which service is it about?");
        assertThat(elsewhere.text()).contains("No review in your council waits for this code");

        FormVisitor officer = visitor(new Role.CouncilOfficer(LEEDS));
        officer.open("/officer/reviews").type("code", code.toLowerCase(Locale.ROOT));
        officer.press("Which service is it about?");
        assertThat(officer.text())
                .contains("Do they draw on " + listing.summary().name())
                .doesNotContain("Nobody tells us");
        assertThat(review(token).state()).isEqualTo(ReviewState.WAITING_FOR_PROOF);
        officer.press("Yes, I confirm it");
        assertThat(officer.text()).contains("goes on its way like any other");
        assertThat(review(token).proof()).isEqualTo(Proof.COUNCIL);
    }

    @Test
    void aLetterIsTypedInAndItsWriterAloneGetsTheWayBack() {
        FormVisitor officer = visitor(new Role.CouncilOfficer(LEEDS));
        officer.open("/officer/reviews?find=" + listing.summary().id());
        assertThat(officer.page().select("#found a").eachAttr("href"))
                .containsExactly(officers("/type-in"), officers("/invitations"));
        officer.open(officers("/type-in"));
        assertThat(officer.page().select("legend").eachText())
                .contains("They know what the support costs and how the money is spent")
                .noneMatch(asked -> asked.matches("(I|.* I|.* my|.* me) .*"));
        officer.press("Send it");
        assertThat(officer.status()).isEqualTo(422);
        officer.choose("channel", "letter")
                .choose("writer", "person")
                .choose("from", "2026-Q2")
                .choose("to", "2026-Q3")
                .choose("answer-community", "no")
                .choose("incentive", "none")
                .type("words", "I stay in all day. Call me on 01632 960001, says Doreen.")
                .press("Send it");
        assertThat(officer.text()).contains("Say how it was overall");
        officer.choose("recommends", "very-poor").press("Send it");
        assertThat(officer.page().select("#pointed-out li").eachText())
                .satisfiesExactly(
                        number -> assertThat(number).contains("01632 960001", "without a moderator"),
                        name -> assertThat(name).contains("Doreen"));
        officer.type("words", "I stay in all day, says Doreen.").press("I have changed it: look again");
        assertThat(officer.page().select("#pointed-out li")).hasSize(1);
        officer.press("Send it as it is");
        String link = officer.page().select(".secret-address").text();
        Review review = review(link.substring(link.lastIndexOf('/') + 1));
        assertThat(review.proof()).isEqualTo(Proof.COUNCIL);
        assertThat(review.state()).isEqualTo(ReviewState.WAITING_FOR_CHECK);
        assertThat(review.content().words()).isEqualTo("I stay in all day, says Doreen.");
    }

    @Test
    void anOfficerFindsTheServicesOfTheirCouncilByNamePlaceOrPostcodeAndNoOthers() {
        jdbc.sql("update listing set name = 'Quince Tree Support', town = 'Otley', postcode = 'LS21 3AA' where id = ?")
                .param(listing.summary().databaseId())
                .update();
        FormVisitor officer = visitor(new Role.CouncilOfficer(LEEDS));
        for (String words : List.of("quince tree", "Otley quince", "ls213aa", "LS21 3AA")) {
            assertThat(officer.open("/officer/reviews?find=" + words.replace(" ", "+"))
                            .page()
                            .select("#found a")
                            .eachAttr("href"))
                    .as(words)
                    .contains(officers("/type-in"), officers("/invitations"));
        }
        assertThat(officer.open("/officer/reviews?find=quince+elsewhere").text())
                .contains("No open service");

        FormVisitor elsewhere = visitor(new Role.CouncilOfficer(YORK));
        assertThat(elsewhere.open("/officer/reviews?find=quince").text()).contains("No open service");
        assertThat(elsewhere.open(officers("/type-in")).status()).isEqualTo(403);
    }

    @Test
    void aModeratorSeesWhatItSaysWhatItSaidAndWhatSpeaksAgainstIt() {
        UUID review = shown.hold(listing, "The same words as others.");
        FormVisitor moderator = visitor(new Role.Moderator());
        moderator.open("/moderation/matters/" + matter("review"));

        assertThat(moderator.text())
                .contains("The same words as others.", "What it said at first.")
                .contains("Its words are nearly those of another review.", "Together 5.5");
        assertThat(moderator.open(DocumentController.address(review)).status()).isEqualTo(404);
    }

    @Test
    void aDocumentIsJudgedByTheServiceAndTheTimeAndByNothingThatTheReviewSays() {
        String token = shown.write(listing);
        context.getBean(ReviewProofs.class).byDocument(token, "%PDF".getBytes(StandardCharsets.UTF_8));
        UUID review = review(token).publicId();
        FormVisitor moderator = visitor(new Role.Moderator());
        moderator.open("/moderation/matters/" + matter("review-document"));

        assertThat(moderator.text())
                .contains(listing.summary().name(), "Time that they write about", "It shows that they know the service")
                .contains("that you have opened it is noted", "It does not show that")
                .doesNotContain("Nobody tells us", "Poor", "poor", "Getting out", "Do not publish");
        assertThat(moderator.open(DocumentController.address(review)).raw()).isEqualTo("%PDF");
        assertThat(visitor(new Role.CouncilOfficer(LEEDS))
                        .open(DocumentController.address(review))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void praiseAndCriticismAreCountedApartForEverybody() {
        for (String kind : List.of("review", "review-document")) {
            for (String leaning : List.of("praise", "criticism")) {
                jdbc.sql("""
                            insert into moderation_matter (id, kind, reference, listing_id, title, asked_at, decided_at,
                              decided_by, accepted, reason, leaning)
                            select gen_random_uuid(), :kind, gen_random_uuid()::text, :listing, 'A review', t, t,
                              gen_random_uuid(), n > 2, 'It is in order.', :leaning
                            from generate_series(1, 13) n, (select now() - interval '3 months' as t) at
                            """)
                        .param("listing", listing.summary().databaseId())
                        .param("kind", kind)
                        .param("leaning", leaning)
                        .update();
            }
        }
        FormVisitor anybody = new FormVisitor(port).open("/moderation-log");

        assertThat(anybody.page().select("tr").eachText())
                .contains(
                        "Reviews that were held, or in doubt: praise 13 11 fewer than 10",
                        "Reviews that were held, or in doubt: criticism 13 11 fewer than 10",
                        "Documents as proof of a review: criticism 13 11 fewer than 10");
    }

    private FormVisitor visitor(Role role) {
        return kept.visitor(people.somebody(role));
    }

    private String keeping(String rest) {
        return "/provider/listings/" + listing.summary().id() + rest;
    }

    private String officers(String rest) {
        return "/officer/reviews/" + listing.summary().id() + rest;
    }

    private Review review(String token) {
        return reviews.find(token).orElseThrow();
    }

    private UUID matter(String kind) {
        return jdbc.sql("select id from moderation_matter where kind = ? and listing_id = ?")
                .params(kind, listing.summary().databaseId())
                .query(UUID.class)
                .single();
    }
}
