package uk.kindred.providers.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Role;
import uk.kindred.directory.ListingSummary;
import uk.kindred.providers.claims.ClaimWorld.Visitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** A listing that somebody keeps is claimed by others, disputed, taken back and given up. */
@KindredTest
class RivalClaimTest {

    private final String domain = ClaimWorld.freshDomain();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Contests contests;

    private ClaimWorld world;
    private ListingSummary listing;
    private Visitor keeper;
    private Visitor claimant;
    private Visitor moderator;
    private OrganisationId organisation;

    @BeforeEach
    void begin() {
        world = new ClaimWorld(context, port);
        listing = world.service("https://" + domain);
        keeper = world.somebody();
        organisation = world.keep(keeper, listing, "Keeper Ltd");
        claimant = world.somebody();
        moderator = world.somebody(new Role.Moderator());
    }

    @AfterEach
    void end() {
        world.forget();
    }

    @Test
    void whoeverKeepsItIsToldAndObjectsAndAModeratorSeesBothSides() {
        assertThat(claimant.text("/claim/" + listing.id())).contains("Somebody looks after this listing already");
        showByMail();
        assertThat(world.keeperOf(listing)).as("nothing changes yet").contains(organisation);
        assertThat(world.stateOf(claimant, listing)).isEqualTo("contested");
        assertThat(SentMails.await(claimant.email(), 1).text()).contains("to object");
        Sent told = SentMails.await(keeper.email(), 1);
        assertThat(told.raw()).as("what a stranger calls it").doesNotContain("Claimant Ltd");
        String page = told.link("/provider/rivals/");
        assertThat(keeper.text(page)).contains("Claimant Ltd").doesNotContain(claimant.email());
        assertThat(keeper.browser().post(page, "words", " ").statusCode()).isEqualTo(422);
        assertThat(keeper.browser().post(page, "words", "We run it since 1990.").statusCode())
                .isEqualTo(303);
        assertThat(keeper.text(page)).contains("A moderator reads both sides", "We run it since 1990.");

        assertThat(world.waitsForModerator(reference())).isTrue();
        assertThat(moderator.text("/moderator/claims/" + world.claimOf(claimant, listing)))
                .contains("Keeper Ltd", "Claimant Ltd", "We run it since 1990.", "by mail");
        assertThat(moderator.text(world.decisionPage(reference())))
                .as("where it is decided")
                .contains("Keeper Ltd", "Claimant Ltd", "We run it since 1990.", listing.name(), "Accept the claim");
        world.decide(moderator, reference(), false, "The older one is right.");
        assertThat(world.keeperOf(listing)).contains(organisation);
        assertThat(claimant.text("/provider")).contains("The older one is right.");
    }

    @Test
    void ifTheModeratorGivesItToTheRivalThePeopleWhoKeptItCanDoNothingAnyMore() {
        Visitor third = world.somebody();
        world.start(third, listing, "Third Ltd");
        showByMail();
        world.decide(moderator, reference(), true, "Shown.");

        OrganisationId now = world.keeperOf(listing).orElseThrow();
        assertThat(now).isNotEqualTo(organisation);
        assertThat(world.isOwner(claimant, now)).isTrue();
        assertThat(world.isOwner(keeper, organisation)).isFalse();
        assertThat(keeper.status("/provider/people/" + organisation)).isEqualTo(403);
        assertThat(world.contactsOf(listing)).containsExactly(claimant.email());
        assertThat(SentMails.await(keeper.email(), 2).text())
                .contains("somebody else, who claimed it", "does not look after")
                .doesNotContain("Claimant Ltd");
        assertThat(world.stateOf(third, listing)).isEqualTo("lost");
        assertThat(SentMails.await(third.email(), 1).text()).contains("Somebody else has shown");
    }

    @Test
    void withoutAnObjectionAModeratorDecidesAfterTwoWeeks() {
        showByMail();
        contests.lookForOverdue();
        assertThat(world.waitsForModerator(reference())).isFalse();
        jdbc.sql("update listing_claim set object_until = now() - interval '1 minute' where id = ?")
                .param(world.claimOf(claimant, listing))
                .update();
        contests.lookForOverdue();
        assertThat(world.waitsForModerator(reference())).isTrue();
        String page = "/provider/rivals/" + world.claimOf(claimant, listing);
        assertThat(keeper.browser().post(page, "words", "Too late.").statusCode())
                .isEqualTo(422);
    }

    @Test
    void othersSeeNothingOfItAndDecideNothing() {
        showByMail();
        Visitor stranger = world.somebody();
        world.keep(stranger, world.service(null), "Stranger Ltd");
        String rival = "/provider/rivals/" + world.claimOf(claimant, listing);
        assertThat(stranger.status(rival)).isEqualTo(404);
        assertThat(stranger.browser().post(rival, "words", "Mine!").statusCode())
                .isEqualTo(404);
        assertThat(stranger.status("/provider/give-up/" + listing.id())).isEqualTo(404);
        assertThat(stranger.browser().post("/provider/give-up/" + listing.id()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.status("/moderator/keepers/" + listing.id())).isEqualTo(403);
        assertThat(stranger.browser()
                        .post("/moderator/keepers/" + listing.id() + "/take-back", "reason", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.text("/provider?organisation=" + organisation)).doesNotContain(listing.name());
        assertThat(world.keeperOf(listing)).contains(organisation);
    }

    @Test
    void aModeratorDecidesOnNoClaimOfTheirOwn() {
        world.start(moderator, listing, "Moderator Ltd");
        moderator.browser().post("/claim/" + listing.id() + "/moderator", "words", "It is mine.");
        String own = "claim-" + world.claimOf(moderator, listing);
        assertThat(catchThrowable(() -> world.decide(moderator, own, true, "Yes.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.keeperOf(listing)).contains(organisation);
    }

    @Test
    void aServiceSaysByItsPrivateLinkThatAClaimWasWrongAndItIsTakenBack() {
        ListingSummary free = world.service("https://" + domain);
        world.start(claimant, free, "Claimant Ltd");
        claimant.browser().post("/claim/" + free.id() + "/mail", "local", "manager");
        claimant.browser().post("/claim/" + free.id() + "/code", "code", code());
        OrganisationId wrong = world.keeperOf(free).orElseThrow();
        String link = SentMails.await("manager@" + domain, 2).link("/disputes/");

        FormVisitor service = new FormVisitor(port).open(link).press("Send it");
        assertThat(service.status()).isEqualTo(422);
        service.type("words", "None of us did that. Call 0113 496 0123.").press("Send it");
        assertThat(service.text()).contains("A moderator has your message");
        service.open(link).forgetCookies().post(link, Map.of("words", List.of("Forged")));
        assertThat(service.text()).doesNotContain("A moderator has your message");
        String reference = "dispute-" + world.claimOf(claimant, free);
        assertThat(world.waitsForModerator(reference)).isTrue();
        assertThat(moderator.text("/moderator/claims/" + world.claimOf(claimant, free)))
                .contains("None of us did that.");

        world.decide(moderator, reference, true, "It was nobody of theirs.");
        assertThat(world.keeperOf(free)).isEmpty();
        assertThat(world.isOwner(claimant, wrong)).isFalse();
        assertThat(world.contactsOf(free)).isEmpty();
        assertThat(SentMails.await(claimant.email(), 2).text()).contains("It was nobody of theirs.");

        // an appeal turns it round
        world.decide(moderator, reference, false, "It was theirs after all.");
        assertThat(world.keeperOf(free)).isPresent();
        assertThat(world.contactsOf(free)).containsExactly(claimant.email());
    }

    @Test
    void aModeratorTakesAListingBackWithAReason() {
        assertThat(moderator.text("/moderator/keepers/" + listing.id())).contains("Keeper Ltd", keeper.email());
        String takeBack = "/moderator/keepers/" + listing.id() + "/take-back";
        assertThat(moderator.browser().post(takeBack, "reason", "").statusCode())
                .isEqualTo(422);
        assertThat(moderator
                        .browser()
                        .post(takeBack, "reason", "The service has changed hands.")
                        .statusCode())
                .isEqualTo(303);

        assertThat(world.keeperOf(listing)).isEmpty();
        assertThat(world.isOwner(keeper, organisation)).isFalse();
        assertThat(SentMails.await(keeper.email(), 1).text()).contains("The service has changed hands.");
        assertThat(audit.list(AuditFilter.about(moderator.person().id()), Long.MAX_VALUE, 10))
                .anySatisfy(entry -> {
                    assertThat(entry.deed().act()).isEqualTo("listing-taken-back");
                    assertThat(entry.deed().reason()).isEqualTo("The service has changed hands.");
                });
        assertThat(moderator.text("/moderator/keepers/" + listing.id())).contains("Nobody.");
    }

    @Test
    void anEditorWhoAgreesWithARivalIsToldWhoMayGiveTheListingUp() {
        Visitor editor = world.somebody(new Role.Provider(organisation, Role.Standing.EDITOR));
        showByMail();
        Document rival = editor.browser().page("/provider/rivals/" + world.claimOf(claimant, listing));
        String giveUp = rival.select("main a[href^='/provider/give-up/']").attr("href");

        assertThat(editor.text(giveUp)).contains("Only an owner can give up " + listing.name(), keeper.email());
        assertThat(editor.browser().page(giveUp).select("main form")).isEmpty();
        assertThat(Jsoup.parse(editor.browser().post(giveUp).body())
                        .select("main")
                        .text())
                .contains("Only an owner");
        assertThat(world.keeperOf(listing)).contains(organisation);
    }

    @Test
    void anOwnerGivesOneOfTwoListingsUpToARivalAndStaysOwner() {
        ListingSummary second = world.service(null);
        jdbc.sql("insert into listing_keeper values (?, ?, now())")
                .params(second.databaseId(), organisation.value())
                .update();
        showByMail();
        assertThat(keeper.text("/provider/give-up/" + listing.id())).contains("You can claim it again");
        assertThat(keeper.browser().post("/provider/give-up/" + listing.id()).statusCode())
                .isEqualTo(303);
        assertThat(world.keeperOf(listing)).isEmpty();
        assertThat(world.isOwner(keeper, organisation)).isTrue();
        assertThat(SentMails.await(keeper.email(), 2).text()).contains("gave it up");
        contests.lookForOverdue();
        assertThat(world.waitsForModerator(reference()))
                .as("nobody to wait for")
                .isTrue();
    }

    @Test
    void aRivalWaitsForNobodyOnceTheOnlyOwnerHasDeletedTheirAccount() {
        showByMail();
        keeper.browser().post("/account/erase");
        assertThat(world.keeperOf(listing)).isEmpty();
        contests.lookForOverdue();
        assertThat(world.waitsForModerator(reference())).isTrue();
    }

    private void showByMail() {
        world.start(claimant, listing, "Claimant Ltd");
        claimant.browser().post("/claim/" + listing.id() + "/mail", "local", "manager");
        claimant.browser().post("/claim/" + listing.id() + "/code", "code", code());
    }

    private String code() {
        return List.of(SentMails.await("manager@" + domain, 1).link("?code=").split("=", -1))
                .getLast();
    }

    private String reference() {
        return "claim-" + world.claimOf(claimant, listing);
    }
}
