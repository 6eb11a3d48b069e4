package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.AccountMarks;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.web.SecurityLog;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.LoggedLines;
import uk.kindred.testing.Visitor;

/** What stands in the log of somebody who guesses, forges or goes where they may not: enough to see it, and no name. */
@KindredTest
class NotedAttemptsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountMarks marks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecurityLog log;

    private SignedInFixture fixture;
    private AccountVisitor browser;
    private LoggedLines lines;

    @BeforeEach
    void begin() {
        fixture = new SignedInFixture(context);
        browser = new AccountVisitor(port);
        // what others did within this minute would only be counted
        log.tellWhatCameAgain();
        lines = new LoggedLines("uk.kindred.security");
    }

    @AfterEach
    void end() {
        lines.close();
    }

    @Test
    void wrongPasswordsAreCountedByAccountWhetherOrNotThereIsOne() {
        EmailAddress known = fixture.somebody().email();
        EmailAddress unknown = EmailAddress.parse("nobody-" + known.value());
        for (EmailAddress account : new EmailAddress[] {known, unknown}) {
            guess(account);
            guess(account);
            String line = "sign-in-failed method=password account=" + marks.of(account) + " failures=";
            assertThat(lines.all()).contains(line + 1, line + 2);
        }
        assertThat(lines.all()).noneMatch(line -> line.contains("@") || line.contains("127."));
    }

    @Test
    void whoeverGuessesOnIsSlowedAndThatIsNoted() {
        EmailAddress account = fixture.somebody().email();
        SlowDown slowDown = context.getBean(SlowDown.class);
        for (int failures = 0; failures < 12; failures++) {
            jdbc.sql("update sign_in_failure set last_at = last_at - interval '1 hour' where key = ?")
                    .param(SlowDown.account(account))
                    .update();
            slowDown.admit(SlowDown.account(account));
        }

        guess(account);

        assertThat(lines.all()).contains("sign-in-slowed method=password account=" + marks.of(account));
    }

    @Test
    void linksThatAreNoneAndSignInsThatSucceedAreNoted() {
        browser.post("/sign-in/use-link", "token", "made-up");
        assertThat(lines.all()).contains("sign-in-failed method=link");

        Person person = fixture.somebody();
        browser.post("/sign-in/use-link", "token", link(person));
        assertThat(lines.all()).contains("signed-in method=link who=" + person.id());
    }

    @Test
    void whatIsRefusedIsNotedWithTheAreaAndNoMoreOfTheAddress() {
        Person person = fixture.somebody();
        fixture.signIn(person, browser);

        assertThat(browser.get("/admin/people?words=Jo+Bloggs").statusCode()).isEqualTo(403);
        assertThat(browser.postWith("forged", "/account/set-password", "password", "secret")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port)
                        .ask("POST", "/api/imports?name=register.csv")
                        .statusCode())
                .isEqualTo(401);
        new AccountVisitor(port).postWith("forged", "/enquiries/answer/aaaaaaaaaaaaaaaaaaaaaaaaaa/end");

        assertThat(lines.all())
                .contains(
                        "refused status=403 area=/admin who=" + person.id(),
                        "refused status=403 area=/account who=" + person.id(),
                        "refused status=401 area=/api who=nobody",
                        "form-without-secret area=/enquiries");
        assertThat(lines.all()).noneMatch(line -> line.contains("Bloggs") || line.contains("aaaa"));
    }

    @Test
    void administratorsSeeWhatStandsForAPersonInTheLog() {
        Person person = fixture.somebody();
        fixture.signIn(fixture.somebody(new Role.Administrator()), browser);

        assertThat(browser.page("/admin/people/" + person.id()).text())
                .contains("account=" + marks.of(person.email()), "who=" + person.id());
    }

    private void guess(EmailAddress account) {
        browser.post("/sign-in/with-password", "email", account.value(), "password", "wrong wrong wrong");
    }

    private String link(Person person) {
        return context.getBean(OneTimeLinks.class)
                .make(OneTimeLinks.Purpose.SIGN_IN, new OneTimeLinks.Link(person.email(), "/account", null))
                .orElseThrow();
    }
}
