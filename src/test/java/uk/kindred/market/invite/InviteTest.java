package uk.kindred.market.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Actor;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.accounts.signin.SignedInFixture;
import uk.kindred.base.EmailAddress;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.FormVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;
import uk.kindred.testing.SentMails.Sent;

/** Invitations over the real mail server: one mail, and none to somebody who has said no. */
@KindredTest
class InviteTest {

    private static final String LEEDS = "E08000035";
    private static final String INVITE = "/officer/market/invite";

    private final String baker = "baker-" + UUID.randomUUID() + "@people.example";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MarketInvitations invitations;

    @Autowired
    private MarketInvitationRows rows;

    @Autowired
    private Councils councils;

    @Autowired
    private People everybody;

    @Autowired
    private Grants grants;

    private SignedInFixture people;
    private FormVisitor officer;

    @BeforeEach
    void begin() {
        people = new SignedInFixture(context);
        officer = officerOf(LEEDS);
    }

    @AfterEach
    void end() {
        jdbc.sql("delete from market_invitation").update();
        jdbc.sql("delete from market_invitation_refusal").update();
    }

    @Test
    void oneMailLeadsToTheFormAndIsKeptWithoutItsAddress() {
        invite(officer, baker);
        assertThat(officer.text()).contains("Sent.");
        Sent mail = SentMails.await(baker, 1);
        assertThat(mail.subject()).isEqualTo("Leeds City Council invites you to list your service");
        assertThat(mail.text())
                .contains("We met on Tuesday <b>at</b> the market.", "Do not write to me again")
                .contains("a code made from it, for 25 months");
        assertThat(mail.raw()).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");

        FormVisitor invited = new FormVisitor(port).open(mail.link("/invited/"));
        assertThat(invited.text()).contains("Leeds City Council invites you");
        assertThat(tally().followed()).as("opening it says nothing").isZero();
        invited.press("List your service");
        assertThat(invited.path()).isEqualTo("/list-your-service");
        assertThat(tally()).isEqualTo(new InvitationTally(1, 1, 1, 0, 0));
        assertThat(jdbc.sql("select market_invitation::text from market_invitation")
                        .query(String.class)
                        .single())
                .doesNotContain(baker)
                .doesNotContain("Tuesday");

        Person person = everybody.welcome(EmailAddress.parse(baker));
        grants.grant(
                null,
                person.id(),
                new Role.Provider(new OrganisationId(UUID.randomUUID()), Role.Standing.OWNER),
                "for a test");
        assertThat(tally()).isEqualTo(new InvitationTally(1, 1, 1, 1, 0));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'provider-invited' and scope = ?")
                        .param(LEEDS)
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoSaysNoIsNeverWrittenToAgainByAnyCouncil() {
        invite(officer, baker);
        String link = SentMails.await(baker, 1).link("/invited/");
        new FormVisitor(port).post(link + "/unsubscribe", Map.of("List-Unsubscribe", List.of("One-Click")));
        assertThat(new FormVisitor(port).open(link).text()).contains("We do not write to you again");
        jdbc.sql("delete from market_invitation").update();

        FormVisitor other = officerOf("E08000032");
        invite(other, baker.toUpperCase(Locale.ROOT));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("This address can’t be invited");
        assertThat(SentMails.to(baker)).hasSize(1);
        assertThat(jdbc.sql("select market_invitation_refusal::text from market_invitation_refusal")
                        .query(String.class)
                        .single())
                .doesNotContain("baker");
    }

    @Test
    void nobodyIsAskedTwiceInHalfAYearAndAnOfficerAsksTwentyADay() {
        invite(officer, baker);
        invite(officer, baker);
        assertThat(officer.text()).contains("This address can’t be invited");
        Council leeds = councils.findByGss(LEEDS).orElseThrow();
        Person person = people.somebody(new Role.CouncilOfficer(LEEDS));
        Actor actor = new Actor(
                person, Set.of(new Role.CouncilOfficer(LEEDS)), UUID.randomUUID(), SignInMethod.LINK, Instant.now());
        for (int number = 0; number < MarketInvitations.MOST_BY_OFFICER; number++) {
            assertThat(invitations.invite(actor, leeds, anybody(), "Hello")).isEqualTo(MarketInvitations.Outcome.SENT);
        }
        assertThat(invitations.invite(actor, leeds, anybody(), "Hello")).isEqualTo(MarketInvitations.Outcome.TOO_MANY);
    }

    @Test
    void whatIsMissingIsToldAndAnotherCouncilsOfficerOrAForgedFormSendsNothing() {
        officer.open(INVITE).type("email", "nobody").press("Send the invitation");
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.text())
                .contains("This is no email address", "Write a few words", "Only invite people who know your council");
        FormVisitor other = officerOf("E08000032").open(INVITE);
        other.page().select("[name=council]").attr("value", LEEDS);
        other.type("email", baker)
                .type("note", "Hello")
                .tick("known", "yes", true)
                .press("Send the invitation");
        officer.post(
                INVITE,
                Map.of(
                        "council", List.of(LEEDS),
                        "email", List.of(baker),
                        "note", List.of("Hello"),
                        "known", List.of("yes")));
        assertThat(tally().sent()).isZero();
    }

    @Test
    void whatCameOfFewIsNotTold() {
        invite(officer, baker);
        officer.open(INVITE);
        assertThat(officer.page().select("dl.facts dt").eachText()).containsExactly("Sent");
        assertThat(new InvitationTally(30, 19, 10, 10, 0).isTold()).isFalse();
    }

    @Test
    void whatCameOfManyIsToldInTensAndNeverOfNearlyAll() {
        InvitationTally tally = new InvitationTally(40, 35, 34, 19, 9);
        assertThat(tally.isTold()).isTrue();
        assertThat(tally.inWords(tally.followed())).isEqualTo("At least 20");
        assertThat(tally.inWords(tally.listed())).isEqualTo("At least 10");
        assertThat(tally.inWords(tally.declined())).isEqualTo("Not told");
    }

    /** Whoever sends one more and looks again sees nothing new. */
    @Test
    void whatHappensInAMonthIsToldInTheNext() {
        invite(officer, baker);
        new FormVisitor(port).open(SentMails.await(baker, 1).link("/invited/")).press("List your service");
        assertThat(invitations.tally(councils.findByGss(LEEDS).orElseThrow()))
                .isEqualTo(new InvitationTally(1, 0, 0, 0, 0));
    }

    @Test
    void whoKeptAListingBeforeTheyWereInvitedDoesNotCount() {
        Person person = everybody.welcome(EmailAddress.parse(baker));
        Role.Provider provider = new Role.Provider(new OrganisationId(UUID.randomUUID()), Role.Standing.OWNER);
        grants.grant(null, person.id(), provider, "for a test");
        invite(officer, baker);
        assertThat(officer.text()).contains("Sent.");
        grants.grant(null, person.id(), new Role.CouncilOfficer(LEEDS), "for a test");
        assertThat(tally().listed()).isZero();
    }

    private static void invite(FormVisitor by, String email) {
        by.open(INVITE)
                .type("email", email)
                .type("note", "We met on Tuesday <b>at</b> the market.")
                .tick("known", "yes", true)
                .press("Send the invitation");
    }

    private static EmailAddress anybody() {
        return EmailAddress.parse(UUID.randomUUID() + "@people.example");
    }

    /** As it stands next month. */
    private InvitationTally tally() {
        return rows.tally(LEEDS, Instant.now().plus(Duration.ofDays(31)));
    }

    private FormVisitor officerOf(String gss) {
        String token = people.signIn(people.somebody(new Role.CouncilOfficer(gss)), new AccountVisitor(port));
        return new FormVisitor(port).setCookie("kindred-sign-in", token);
    }
}
