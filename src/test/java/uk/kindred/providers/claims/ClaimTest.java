package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld.Visitor;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** A listing that nobody keeps is claimed, by mail and by a moderator; without scripts, over real mail. */
@KindredTest
class ClaimTest {

    private final String domain = ClaimWorld.freshDomain();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLog audit;

    private ClaimWorld world;
    private ListingSummary listing;
    private Visitor claimant;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
        listing = world.service("https://www." + domain + "/about");
        claimant = world.somebody();
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void aVisitorIsSentToSignInAndComesBackToTheClaim() {
        AccountVisitor visitor = new AccountVisitor(port);
        Document page = visitor.page("/listings/" + listing.slug());
        assertThat(page.select("a[href='/claim/" + listing.id() + "']").text())
                .isEqualTo("Is this your service? Claim it");

        HttpResponse<String> answer = visitor.get("/claim/" + listing.id());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(AccountVisitor.location(answer)).isEqualTo("/sign-in?next=%2Fclaim%2F" + listing.id());
    }

    @Test
    void whoeverReadsTheServicesMailGetsTheListing() {
        HttpResponse<String> incomplete =
                claimant.browser().post("/claim/" + listing.id(), "name", "Willow <b>Ltd</b>");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        Document form = Jsoup.parse(incomplete.body());
        assertThat(form.select("input[name=name]").attr("value")).isEqualTo("Willow <b>Ltd</b>");
        assertThat(form.select("#sure-error").text()).contains("Tick this");

        world.start(claimant, listing, "Willow Ltd");
        assertThat(post("/mail", "local", "somebody@gmail.com").statusCode()).isEqualTo(422);
        assertThat(post("/mail", "local", "").statusCode()).isEqualTo(422);
        assertThat(post("/mail", "local", "manager").statusCode()).isEqualTo(303);
        Sent mail = SentMails.await("manager@" + domain, 1);
        assertThat(mail.text()).contains(claimant.email(), listing.name());
        String link = mail.link("/claim/");
        assertThat(post("/code", "code", "BBBB-BBBB").statusCode()).isEqualTo(422);
        String code = claimant.browser().page(link).select("input[name=code]").attr("value");
        assertThat(code).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");

        assertThat(post("/code", "code", code.replace("-", " ").toLowerCase(Locale.ROOT))
                        .statusCode())
                .isEqualTo(303);
        OrganisationId organisation = world.keeperOf(listing).orElseThrow();
        assertThat(world.isOwner(claimant, organisation)).isTrue();
        assertThat(world.contactsOf(listing)).containsExactly(claimant.email());
        assertThat(SentMails.await(claimant.email(), 1).subject()).contains("You look after " + listing.name());
        assertThat(SentMails.await("manager@" + domain, 2).text()).contains("has been claimed", "/disputes/");
        assertThat(audit.list(AuditFilter.about(claimant.person().id()), Long.MAX_VALUE, 10))
                .anySatisfy(entry -> {
                    assertThat(entry.deed().act()).isEqualTo("listing-claimed");
                    assertThat(entry.deed().subject()).isEqualTo(listing.id());
                    assertThat(entry.deed().scope()).isEqualTo(organisation.toString());
                });
        assertThat(claimant.text("/claim/" + listing.id())).contains("yours to keep");
        assertThat(claimant.text("/provider"))
                .contains("Willow Ltd", listing.name(), "Shown, and given to your organisation");
        assertThat(claimant.text("/account")).contains("What you look after");
    }

    @Test
    void aSecondListingCanGoToTheSameOrganisation() {
        OrganisationId own = world.keep(claimant, world.service(null), "Willow Group");
        assertThat(claimant.text("/claim/" + listing.id())).contains("Willow Group", "Another one");
        claimant.browser().post("/claim/" + listing.id(), "organisation", own.toString(), "name", "", "sure", "yes");
        post("/mail", "local", "manager");
        post("/code", "code", code(1));

        assertThat(world.keeperOf(listing)).contains(own);
    }

    @Test
    void anotherOrganisationCannotBeChosen() {
        OrganisationId other = world.keep(world.somebody(), world.service(null), "Somebody else");
        HttpResponse<String> answer = claimant.browser()
                .post("/claim/" + listing.id(), "organisation", other.toString(), "name", "Own", "sure", "yes");
        assertThat(answer.statusCode()).isEqualTo(303);
        post("/mail", "local", "manager");
        post("/code", "code", code(1));

        assertThat(world.keeperOf(listing)).isPresent().isNotEqualTo(Optional.of(other));
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsWorthNothing() {
        world.start(claimant, listing, "Willow Ltd");
        post("/mail", "local", "manager");
        String code = code(1);
        assertThat(post("/code", "code", "nonsense of another length").statusCode())
                .isEqualTo(422);
        for (int i = 0; i < 5; i++) {
            assertThat(post("/code", "code", "BBBBBBBB").statusCode()).isEqualTo(422);
        }
        assertThat(post("/code", "code", code).statusCode()).isEqualTo(422);
        assertThat(world.keeperOf(listing)).isEmpty();
    }

    @Test
    void aCodeIsWorthNothingToSomebodyElseNorAfterItsTimeNorOnceThereIsANewerOne() {
        world.start(claimant, listing, "Willow Ltd");
        post("/mail", "local", "manager");
        String first = code(1);
        Visitor other = world.somebody();
        world.start(other, listing, "Other Ltd");
        assertThat(other.browser()
                        .post("/claim/" + listing.id() + "/code", "code", first)
                        .statusCode())
                .isEqualTo(422);
        post("/mail", "local", "manager");
        assertThat(post("/code", "code", first).statusCode()).isEqualTo(422);
        String second = code(2);
        jdbc.sql("update claim_code set expires_at = now() - interval '1 second'")
                .update();
        assertThat(post("/code", "code", second).statusCode()).isEqualTo(422);
        assertThat(world.keeperOf(listing)).isEmpty();
    }

    @Test
    void oneListingIsSentFewCodesADay() {
        world.start(claimant, listing, "Willow Ltd");
        for (int i = 0; i < 5; i++) {
            assertThat(post("/mail", "local", "manager").statusCode()).isEqualTo(303);
        }
        HttpResponse<String> sixth = post("/mail", "local", "office");
        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(sixth.body()).select("input[name=local]").attr("value"))
                .isEqualTo("office");
        assertThat(SentMails.to("office@" + domain)).isEmpty();
    }

    @Test
    void anAddressThatAnOperatorKnewIsOfferedWithoutBeingTold() {
        String known = "boss-" + UUID.randomUUID() + "@services.example";
        jdbc.sql("insert into listing_contact values (?, ?, 'operator', now())")
                .params(listing.databaseId(), known)
                .update();
        world.start(claimant, listing, "Willow Ltd");
        assertThat(claimant.text("/claim/" + listing.id()))
                .contains("b…@services.example")
                .doesNotContain(known);
        post("/mail", "contact", "0");
        String code = codeIn(SentMails.await(known, 1));
        post("/code", "code", code);

        assertThat(SentMails.await(known, 2).text()).contains("Your listing has been claimed");
        assertThat(world.contactsOf(listing)).containsExactlyInAnyOrder(known, claimant.email());
    }

    @Test
    void aSharedWebsiteAndAnExampleGiveNoWayByMail() {
        ListingSummary onFacebook = world.service("https://www.facebook.com/willow");
        world.start(claimant, onFacebook, "Willow Ltd");
        assertThat(claimant.browser().page("/claim/" + onFacebook.id()).select("input[name=local]"))
                .isEmpty();
        assertThat(claimant.browser()
                        .post("/claim/" + onFacebook.id() + "/mail", "local", "me@facebook.com")
                        .statusCode())
                .isEqualTo(422);
        assertThat(claimant.status("/claim/K-NONE")).isEqualTo(404);
    }

    @Test
    void aModeratorDecidesOnWords() {
        Visitor moderator = world.somebody(new Role.Moderator());
        world.start(claimant, listing, "Willow Ltd");
        assertThat(post("/moderator", "words", "").statusCode()).isEqualTo(422);
        post("/moderator", "words", "My name is on the door.\nAnd on <the> van.");
        String reference = "claim-" + world.claimOf(claimant, listing);
        assertThat(world.waitsForModerator(reference)).isTrue();
        assertThat(moderator.text("/moderator/claims/" + world.claimOf(claimant, listing)))
                .contains("on <the> van.", claimant.email(), "nobody");
        assertThat(claimant.status("/moderator/claims/" + world.claimOf(claimant, listing)))
                .isEqualTo(403);

        world.decide(moderator, reference, false, "No door could be found.");
        assertThat(world.stateOf(claimant, listing)).isEqualTo("lost");
        assertThat(claimant.text("/provider")).contains("No door could be found.");

        // as after an appeal
        world.decide(moderator, reference, true, "Seen.");
        assertThat(world.keeperOf(listing)).isPresent();
        assertThat(world.contactsOf(listing)).containsExactly(claimant.email());
    }

    @Test
    void theFirstOfSeveralToShowItWinsAndTheOthersAreTold() {
        Visitor other = world.somebody();
        world.start(claimant, listing, "Willow Ltd");
        world.start(other, listing, "Other Ltd");
        other.browser().post("/claim/" + listing.id() + "/moderator", "words", "It is mine.");
        post("/mail", "local", "manager");
        post("/code", "code", code(1));

        assertThat(world.stateOf(other, listing)).isEqualTo("lost");
        assertThat(world.waitsForModerator("claim-" + world.claimOf(other, listing)))
                .isFalse();
        assertThat(SentMails.await(other.email(), 1).text()).contains("Somebody else has shown");
    }

    @Test
    void aClaimIsTakenBackFoundAgainInOnesFileAndGoneWithTheAccount() {
        world.start(claimant, listing, "Willow Ltd");
        post("/moderator", "words", "My words.");
        assertThat(claimant.browser().get("/account/data.json").body()).contains(listing.id(), "My words.");
        UUID claim = world.claimOf(claimant, listing);
        post("/withdraw");
        assertThat(world.stateOf(claimant, listing)).isEqualTo("withdrawn");
        assertThat(world.waitsForModerator("claim-" + claim)).isFalse();

        world.start(claimant, listing, "Willow Ltd");
        post("/mail", "local", "manager");
        post("/code", "code", code(1));
        claimant.browser().post("/account/erase");
        assertThat(jdbc.sql("select count(*) from listing_claim where person_id = ?")
                        .param(claimant.person().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(world.keeperOf(listing)).isEmpty();
        assertThat(world.contactsOf(listing)).isEmpty();
    }

    @Test
    void aServiceIsFoundByItsNameAndPlace() {
        assertThat(claimant.text("/claim?q=Willow+Support&near=Nowhereatall")).contains("Postcode or town");
        assertThat(claimant.browser().page("/claim?q=care&near=LS6+3AA").select("main li a[href^='/claim/']"))
                .isNotEmpty();
        Document second = claimant.browser().page("/claim?q=care&near=Leeds&page=2");
        assertThat(second.select("main a[href*='page=1']")).hasSize(1);
    }

    private HttpResponse<String> post(String step, String... fields) {
        return claimant.browser().post("/claim/" + listing.id() + step, fields);
    }

    private String code(int number) {
        return codeIn(SentMails.await("manager@" + domain, number));
    }

    private static String codeIn(Sent mail) {
        return List.of(mail.link("?code=").split("=", -1)).getLast();
    }
}
