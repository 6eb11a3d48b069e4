package uk.kindred.providers.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld;
import uk.kindred.providers.claims.ClaimWorld.Visitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** Owners say who acts for their organisation; somebody always owns it. */
@KindredTest
class TeamTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private ClaimWorld world;
    private Visitor owner;
    private Visitor colleague;
    private ListingSummary listing;
    private OrganisationId organisation;
    private String page;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
        listing = world.service(null);
        owner = world.somebody();
        colleague = world.somebody();
        organisation = world.keep(owner, listing, "Willow Ltd");
        page = "/provider/people/" + organisation;
        jdbc.sql("insert into listing_contact values (?, ?, 'claim', now())")
                .params(listing.databaseId(), owner.email())
                .update();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void anOwnerAsksSomebodyWhoTakesItUpWithThatAddressOnly() {
        assertThat(owner.browser().post(page + "/invite", "email", "nobody").statusCode())
                .isEqualTo(422);
        invite(colleague, "EDITOR");
        assertThat(owner.text(page)).contains(colleague.email(), "not answered yet");
        Sent asked = SentMails.await(colleague.email(), 1);
        assertThat(asked.raw()).as("what a stranger may call it").doesNotContain("Willow Ltd");
        assertThat(asked.text()).contains(owner.email());
        String link = asked.link("/provider/invitations/");
        Visitor stranger = world.somebody();
        assertThat(stranger.text(link)).contains("for another address");
        stranger.browser().post(link);
        assertThat(stranger.status(page)).isEqualTo(403);

        assertThat(colleague.text(link)).contains("Act for Willow Ltd");
        assertThat(colleague.status(page)).isEqualTo(403);
        colleague.browser().post(link);
        assertThat(colleague.text("/provider")).contains("Willow Ltd", listing.name());
        assertThat(colleague.text(page)).contains(owner.email(), "Editor");
        assertThat(colleague.status(link)).as("once").isEqualTo(404);
    }

    @Test
    void anEditorChangesNothingAndOthersSeeNothing() {
        join(colleague, "EDITOR");
        Visitor stranger = world.somebody();
        world.keep(stranger, world.service(null), "Stranger Ltd");
        String grant = grantOf(owner);
        for (Visitor other : new Visitor[] {colleague, stranger}) {
            assertThat(other.browser()
                            .post(page + "/invite", "email", "x@people.example")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.browser()
                            .post(page + "/change", "grant", grant, "standing", "EDITOR")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.browser().post(page + "/remove", "grant", grant).statusCode())
                    .isEqualTo(404);
            assertThat(other.browser()
                            .post(
                                    page + "/drop",
                                    "invitation",
                                    UUID.randomUUID().toString())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(stranger.status(page)).isEqualTo(404);
        // nor through the page of one's own organisation
        String strangers = "/provider/people/"
                + jdbc.sql("select organisation_id from role_grant where person_id = ?")
                        .param(stranger.person().id().value())
                        .query((row, number) -> row.getString(1))
                        .single();
        assertThat(stranger.browser()
                        .post(strangers + "/remove", "grant", grant)
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.isOwner(owner, organisation)).isTrue();
    }

    @Test
    void theLastOwnerStaysUntilSomebodyFollows() {
        join(colleague, "EDITOR");
        owner.browser().post(page + "/remove", "grant", grantOf(owner));
        assertThat(owner.text(page + "?done=last-owner")).contains("Make somebody else an owner first");
        assertThat(world.isOwner(owner, organisation)).isTrue();
        owner.browser().post(page + "/change", "grant", grantOf(owner), "standing", "EDITOR");
        assertThat(world.isOwner(owner, organisation)).isTrue();

        owner.browser().post(page + "/change", "grant", grantOf(colleague), "standing", "OWNER");
        assertThat(world.isOwner(colleague, organisation)).isTrue();
        assertThat(SentMails.await(colleague.email(), 2).text()).contains("You are an owner");
        assertThat(owner.browser()
                        .post(page + "/remove", "grant", grantOf(owner))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(next -> assertThat(next).endsWith("/provider?done=left"));
        assertThat(world.isOwner(owner, organisation)).isFalse();
        assertThat(world.contactsOf(listing)).containsExactly(colleague.email());
    }

    @Test
    void whoDeletesTheirAccountIsFollowedByTheLongestServingEditor() {
        join(colleague, "EDITOR");
        owner.browser().post("/account/erase");
        assertThat(world.isOwner(colleague, organisation)).isTrue();
        assertThat(world.keeperOf(listing)).contains(organisation);
        assertThat(world.contactsOf(listing)).containsExactly(colleague.email());
        assertThat(SentMails.await(colleague.email(), 2).text()).contains("its last owner has deleted");
    }

    @Test
    void whoDeletesTheirAccountReadsBeforeWhatBecomesOfTheirListingsAndDrafts() {
        jdbc.sql("""
                        insert into listing_draft (id, person_id, kind, state, started_at, changed_at)
                        values (gen_random_uuid(), ?, 'home-care', 'open', now(), now())
                        """).param(owner.person().id().value()).update();
        world.start(owner, world.service(null), "Second Ltd");
        assertThat(owner.text("/account/delete"))
                .contains(
                        "Nobody looks after the listing of “Willow Ltd” any more",
                        "The listing that you have begun is deleted",
                        "Your claim of a listing ends.",
                        "Questions that you have sent to services");
        join(colleague, "EDITOR");
        assertThat(owner.text("/account/delete")).contains(colleague.email() + " becomes the owner of “Willow Ltd”");
        assertThat(colleague.text("/account/delete")).contains("The others of “Willow Ltd” go on without you.");
    }

    @Test
    void anInvitationIsTakenBackAndOneByAFormerOwnerIsWorthNothing() {
        invite(colleague, "OWNER");
        String first = SentMails.await(colleague.email(), 1).link("/provider/invitations/");
        Element drop =
                owner.browser().page(page).select("input[name=invitation]").first();
        owner.browser().post(page + "/drop", "invitation", String.valueOf(drop == null ? null : drop.attr("value")));
        assertThat(colleague.status(first)).isEqualTo(404);

        Visitor second = world.somebody();
        join(second, "OWNER");
        invite(colleague, "OWNER");
        String link = SentMails.await(colleague.email(), 2).link("/provider/invitations/");
        second.browser().post(page + "/remove", "grant", grantOf(owner));
        assertThat(colleague.status(link)).isEqualTo(404);
    }

    @Test
    void enquiriesFollowWhoeverHasANewAddress() {
        String fresh = UUID.randomUUID() + "@elsewhere.example";
        owner.browser().post("/account/change-address", "email", fresh);
        for (String address : List.of(fresh, owner.email())) {
            String link = SentMails.await(address, 1).link("token=");
            owner.browser().post("/confirm-address/yes", "token", link.replaceFirst("^.*token=", ""));
        }
        assertThat(world.contactsOf(listing)).containsExactly(fresh);
    }

    private void invite(Visitor visitor, String standing) {
        assertThat(owner.browser()
                        .post(page + "/invite", "email", visitor.email(), "standing", standing)
                        .statusCode())
                .isEqualTo(303);
    }

    private void join(Visitor visitor, String standing) {
        invite(visitor, standing);
        visitor.browser().post(SentMails.await(visitor.email(), 1).link("/provider/invitations/"));
    }

    /** What the forms of the page send. */
    private String grantOf(Visitor member) {
        return jdbc.sql("""
                        select id from role_grant where person_id = ? and organisation_id = ? and revoked_at is null
                        """)
                .params(member.person().id().value(), organisation.value())
                .query((row, number) -> row.getString("id"))
                .single();
    }

    @Test
    void anAddressIsShownAsText() {
        Document shown = Jsoup.parse(owner.browser()
                .post(page + "/invite", "email", "<script>x</script>")
                .body());
        assertThat(shown.select("main script")).isEmpty();
        assertThat(shown.select("input[name=email]").attr("value")).isEqualTo("<script>x</script>");
    }
}
