package uk.kindred.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vaults;
import uk.kindred.directory.ListingDetails;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.ShippedRegister;

/** What can be done against a decision, and what comes of it. */
@KindredTest
class AppealTest {

    private static final String IN_LEEDS = "council_gss = 'E08000035'";
    private static final String WORDS = "It has closed, says my aunt.";

    @LocalServerPort
    private int port;

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Moderation moderation;

    private Listening listening;
    private ModerationWorld world;
    private ListingDetails listing;
    private String person;

    @BeforeEach
    void begin() {
        ShippedRegister.await(jdbc);
        world = new ModerationWorld(context, port);
        world.forget();
        listing = world.registered(IN_LEEDS);
        person = world.address();
        listening = new Listening(context);
    }

    @AfterEach
    void end() {
        listening.close();
        world.forget();
    }

    @Test
    void whoeverAskedThroughAnotherModuleIsToldIfItWishesAndMayAppealToAnotherModerator() {
        world.ask(new NewMatter(MatterKind.CLAIM, "told", listing.summary().databaseId(), "Claim of a home", "/account")
                .withAsker(EmailAddress.parse(person)));
        UUID untold = world.ask(new NewMatter(MatterKind.CLAIM, "untold", null, "Another", "/account"));
        AccountVisitor first = world.moderator();
        UUID id = world.id("told");

        ModerationWorld.decide(first, untold, "refuse", "No.");
        ModerationWorld.decide(first, id, "refuse", "The letter is of another home.");
        SentMails.Sent mail = SentMails.await(person, 1);
        assertThat(mail.subject()).isEqualTo("What came of your claim");
        assertThat(mail.text()).contains("Your claim was not accepted.", "Claim of a home", "you can say so");

        FormVisitor claimant = new FormVisitor(port);
        claimant.open(mail.link("/decisions/")).press("Appeal");
        assertThat(claimant.status()).isEqualTo(422);
        claimant.type("words", "It is our old name.").press("Appeal");
        assertThat(claimant.text()).contains("You appealed on", "Another moderator has not decided yet");
        UUID appeal = world.id(id + " asker");

        assertThat(first.page(ModerationWorld.at(appeal)).select("main").text())
                .contains("The first decision was yours.", "It is our old name.");
        ModerationWorld.decide(first, appeal, "refuse", "I was right.");
        assertThat(world.matter(appeal).isWaiting()).isTrue();

        listening.heard().clear();
        ModerationWorld.decide(world.moderator(), appeal, "accept", "It is the same home.");
        assertThat(listening.heard())
                .extracting(MatterDecided::kind, MatterDecided::reference, MatterDecided::accepted)
                .containsExactly(tuple(MatterKind.CLAIM, "told", true), tuple(MatterKind.APPEAL, id + " asker", true));
        assertThat(SentMails.await(person, 2).text())
                .contains("the first decision was turned round", "> It is the same home.")
                .doesNotContain("you can say so");
        claimant.open(mail.link("/decisions/"));
        assertThat(claimant.text()).contains("you were right");
        assertThat(claimant.page().select("main textarea")).isEmpty();
    }

    @Test
    void anAppealComesOnceAndWithinThirtyDays() {
        UUID id = world.report(listing, ReportTopic.PRICE, WORDS, person);
        ModerationWorld.decide(world.moderator(), id, "refuse", "No.");
        String token = SentMails.await(person, 2).link("/decisions/").replace("/decisions/", "");

        assertThat(appeals(31).appeal(token, "Too late.")).isFalse();
        assertThat(appeals(29).appeal(token, "In time.")).isTrue();
        assertThat(appeals(29).appeal(token, "Again.")).isFalse();
        assertThat(jdbc.sql("select count(*) from moderation_matter where kind = 'appeal'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(context.getBean(MatterRows.class)
                        .findAppeal(id, Side.ASKER)
                        .orElseThrow()
                        .words())
                .isEqualTo("In time.");
    }

    @Test
    void aListingThatIsTakenOffComesBackWhenItsKeepersAppealIsRight() {
        ListingDetails own = world.ownListing();
        Person owner = ownerOf(world.keeperOf(own));
        UUID id = world.report(own, ReportTopic.WORRY, WORDS, person);

        world.moderator()
                .post(
                        ModerationWorld.at(id),
                        "version",
                        "0",
                        "decision",
                        "accept",
                        "close",
                        "yes",
                        "reason",
                        "It does not exist.");
        FormVisitor visitor = new FormVisitor(port);
        assertThat(visitor.open("/listings/" + own.summary().slug()).status()).isEqualTo(410);
        assertThat(visitor.text()).contains("is not on Kindred any more");
        assertThat(moderation.hasClosed(own.summary().databaseId())).isTrue();
        SentMails.Sent mail = SentMails.await(owner.email().value(), 1);
        assertThat(mail.subject()).isEqualTo("Your listing was taken off Kindred");
        assertThat(mail.text()).contains("> It does not exist.").doesNotContain(WORDS);

        visitor.open(mail.link("/decisions/"));
        assertThat(visitor.text()).contains("It does not exist.").doesNotContain(WORDS, "Call 999");
        visitor.type("words", "Come and see us.").press("Appeal");
        listening.heard().clear();
        ModerationWorld.decide(world.moderator(), world.id(id + " keeper"), "accept", "It does.");

        assertThat(visitor.open("/listings/" + own.summary().slug()).status()).isEqualTo(200);
        assertThat(moderation.hasClosed(own.summary().databaseId())).isFalse();
        assertThat(listening.heard().getFirst().accepted()).isFalse();
        assertThat(SentMails.await(owner.email().value(), 2).text()).contains("Your appeal was right");
    }

    private Appeals appeals(int daysLater) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(daysLater));
        return new Appeals(
                context.getBean(MatterRows.class),
                new MatterWrites(jdbc, context.getBean(Vaults.class), later),
                context.getBean(ModerationProperties.class),
                later);
    }

    private Person ownerOf(OrganisationId organisation) {
        return world.people().somebody(new Role.Provider(organisation, Role.Standing.OWNER));
    }
}
