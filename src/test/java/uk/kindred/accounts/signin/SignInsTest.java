package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;

/** Who is signed in where, for how long, and how it ends. */
@KindredTest
class SignInsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private SignedInFixture fixture;
    private Person person;
    private AccountVisitor browser;

    @BeforeEach
    void signIn() {
        fixture = new SignedInFixture(context);
        person = fixture.somebody();
        browser = new AccountVisitor(port);
        fixture.signIn(person, browser);
    }

    @Test
    void oneElsewhereIsListedAndEndedAtOnce() {
        AccountVisitor other = new AccountVisitor(port);
        fixture.signIn(person, other);
        assertThat(other.get("/account").statusCode()).isEqualTo(200);
        Document account = browser.page("/account");
        assertThat(account.select("form[action=/account/end-sign-in]")).hasSize(1);

        browser.post(
                "/account/end-sign-in",
                "id",
                account.select("form[action=/account/end-sign-in] input[name=id]")
                        .attr("value"));

        assertThat(other.get("/account").statusCode()).isEqualTo(302);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void allOthersAreEndedTogether() {
        AccountVisitor second = new AccountVisitor(port);
        AccountVisitor third = new AccountVisitor(port);
        fixture.signIn(person, second);
        fixture.signIn(person, third);

        browser.post("/account/end-other-sign-ins");

        assertThat(second.get("/account").statusCode()).isEqualTo(302);
        assertThat(third.get("/account").statusCode()).isEqualTo(302);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyEndsOnesOfOtherPeople() {
        AccountVisitor stranger = new AccountVisitor(port);
        fixture.signIn(fixture.somebody(), stranger);
        UUID id = jdbc.sql("select id from sign_in where person_id = :person")
                .param("person", person.id().value())
                .query(UUID.class)
                .single();

        stranger.post("/account/end-sign-in", "id", id.toString());

        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void whatAnotherInstanceEndedIsOverHereWithinSeconds() {
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        jdbc.sql("update sign_in set ended_at = now() where person_id = :person")
                .param("person", person.id().value())
                .update();

        await().atMost(Duration.ofSeconds(8))
                .untilAsserted(
                        () -> assertThat(browser.get("/account").statusCode()).isEqualTo(302));
    }

    @Test
    void signingOutEndsItForTheCookieToo() {
        String token = browser.cookie("kindred-sign-in").orElseThrow();
        HttpResponse<String> out = browser.post("/sign-out");
        assertThat(AccountVisitor.location(out)).isEqualTo("/");
        assertThat(browser.cookie("kindred-sign-in")).isEmpty();

        AccountVisitor thief = new AccountVisitor(port);
        thief.setCookie("kindred-sign-in", token);

        assertThat(thief.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void itEndsUnusedAfterTwoHoursAndInAnyCaseAfterTwelve() {
        assertThat(afterUnused("119 minutes")).isEqualTo(200);
        assertThat(afterUnused("121 minutes")).isEqualTo(302);
        AccountVisitor other = new AccountVisitor(port);
        fixture.signIn(person, other);
        jdbc.sql("update sign_in set ends_at = now() - interval '1 second' where person_id = :person")
                .param("person", person.id().value())
                .update();
        assertThat(other.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void forThoseWithASpecialRoleItEndsUnusedAfterAnHour() {
        context.getBean(Grants.class).grant(null, person.id(), new Role.Moderator(), "for a test");

        assertThat(afterUnused("59 minutes")).isEqualTo(200);
        assertThat(afterUnused("61 minutes")).isEqualTo(302);
    }

    private int afterUnused(String time) {
        AccountVisitor visitor = new AccountVisitor(port);
        fixture.signIn(person, visitor);
        jdbc.sql("update sign_in set last_used_at = now() - :time::interval where person_id = :person")
                .param("time", time)
                .param("person", person.id().value())
                .update();
        return visitor.get("/account").statusCode();
    }

    @Test
    void livePagesOpenedUnderASignInShowNothingMoreWhenItHasEnded() {
        browser.get("/?v-r=init&location=about&query=");
        String session = browser.cookie("JSESSIONID").orElseThrow();
        browser.post("/account/end-other-sign-ins");
        browser.post("/sign-out");

        AccountVisitor later = new AccountVisitor(port);
        later.setCookie("JSESSIONID", session);
        HttpResponse<String> answer = later.get("/?v-r=init&location=about&query=");

        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("JSESSIONID")
                .doesNotContain(session);
    }

    @Test
    void thePublicPagesKnowWhoIsSignedInAndLeaveNoSessionBehind() {
        assertThat(browser.page("/about").select(".to-account").text()).isEqualTo("Account");
        assertThat(browser.cookie("JSESSIONID")).isEmpty();
        HttpResponse<String> visitors = new AccountVisitor(port).get("/about");
        assertThat(visitors.body()).contains(">Sign in</a>");
        assertThat(visitors.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void noAccountPageIsKeptByABrowserOrAProxy() {
        assertThat(browser.get("/account").headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void onlyAHashOfTheCookieIsKeptAndNoScriptOrOtherSiteGetsIt() {
        byte[] kept = jdbc.sql("select token_hash from sign_in where person_id = :person")
                .param("person", person.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(kept).isEqualTo(Secret.hash(browser.cookie("kindred-sign-in").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"LINK, false", "PASSWORD, false", "PASSKEY, true"})
    void whereRolesAskForAPasskeyNoOtherWayInBringsThem(SignInMethod method, boolean brings) {
        Duration day = Duration.ofDays(1);
        SignInProperties strict = new SignInProperties(day, day, day, day, day, day, day, day, true, null);
        Grants grants = context.getBean(Grants.class);
        SignIns signIns = new SignIns(
                jdbc,
                context.getBean(People.class),
                grants,
                strict,
                new SignInCache(strict),
                context,
                context.getBean(Clock.class));
        Role provider = new Role.Provider(new OrganisationId(UUID.randomUUID()), Role.Standing.EDITOR);
        Person moderator = fixture.somebody(new Role.Moderator(), provider);

        String token = signIns.start(moderator, method, "A test", false).token();

        Actor actor = signIns.find(token).orElseThrow().actor();
        assertThat(actor.isModerator()).isEqualTo(brings);
        assertThat(actor.roles()).contains(provider);
    }
}
