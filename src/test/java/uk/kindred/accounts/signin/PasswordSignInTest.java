package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.OrganisationId;
import uk.kindred.accounts.Person;
import uk.kindred.directory.ListingDetails;
import uk.kindred.directory.SupportKind;
import uk.kindred.providers.Keepers;
import uk.kindred.providers.selfservice.KeptFixture;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** Passwords: which are taken, and how guessing them is made slow without keeping their owner out. */
@KindredTest
class PasswordSignInTest {

    private static final String GOOD = "teapot lighthouse marmalade";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordRules rules;

    private SignedInFixture fixture;
    private Person person;

    @BeforeEach
    void setPassword() {
        fixture = new SignedInFixture(context);
        person = fixture.somebody();
        AccountVisitor owner = new AccountVisitor(port);
        fixture.signIn(person, owner);
        assertThat(AccountVisitor.location(owner.post("/account/set-password", "password", GOOD)))
                .isEqualTo("/account?done=password");
    }

    @ParameterizedTest
    @CsvSource({
        "correct-hor, short",
        "passwordpassword, guessable",
        "qwertyuiop1234, guessable",
        "kindredkindred, guessable",
        "aaaaaaaaaaaaaaaa, guessable",
        "correct horse battery, guessable",
        "Correct-Horse-Battery-Staple-2026, guessable",
        "To be or not to be!, guessable"
    })
    void weakOnesAreRefused(String password, String problem) {
        assertThat(rules.problemWith(password, person)).contains(problem);
    }

    @Test
    void onesOwnNameIsNoPassword() {
        assertThat(rules.problemWith(person.email().localPart(), person)).contains("guessable");
    }

    @Test
    void theNameOfWhatTheyKeepIsNoPassword() {
        KeptFixture kept = new KeptFixture(context, port);
        OrganisationId organisation = context.getBean(Keepers.class).found("Thistledown Ormskirk Partnership");
        ListingDetails listing = kept.own(organisation, SupportKind.HOME_CARE);
        Person keeper = kept.editor(organisation);
        String name = listing.summary().name();
        try {
            assertThat(rules.problemWith("Thistledown Ormskirk Partnership", keeper))
                    .contains("guessable");
            assertThat(rules.problemWith("ormskirkthistledown26", keeper)).contains("guessable");
            assertThat(rules.problemWith(name, keeper)).contains("guessable");
            assertThat(rules.problemWith("Thistledown Ormskirk Partnership", person))
                    .as("of somebody who has nothing to do with it")
                    .isEmpty();
        } finally {
            kept.forget();
        }
    }

    @Test
    void aLongOneOfPlainWordsIsTaken() {
        assertThat(rules.problemWith(GOOD, person)).isEmpty();
        assertThat(rules.problemWith("жизнь как она есть вчера", person)).isEmpty();
    }

    @Test
    void itIsKeptAsArgon2idOnlyAndItsOwnerIsTold() {
        String hash = jdbc.sql("select hash from person_password where person_id = :person")
                .param("person", person.id().value())
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(SentMails.await(person.email().value(), 1).text())
                .contains("A password for signing in to Kindred was set");
    }

    @Test
    void theRightOneLetsInAndAWrongOneDoesNotTellWhatWasWrong() {
        AccountVisitor browser = new AccountVisitor(port);

        HttpResponse<String> wrong = attempt(browser, person.email().value(), "wrong wrong wrong");
        HttpResponse<String> unknown = attempt(browser, "nobody@people.example", "wrong wrong wrong");
        assertThat(AccountVisitor.location(wrong))
                .isEqualTo(AccountVisitor.location(unknown))
                .startsWith("/sign-in/password?problem=wrong");

        assertThat(AccountVisitor.location(attempt(browser, person.email().value(), GOOD)))
                .isEqualTo("/account");
    }

    @Test
    void guessingIsSlowedAndTheOwnerStillGetsInByLinkAndOnAKnownDevice() {
        AccountVisitor owner = new AccountVisitor(port);
        attempt(owner, person.email().value(), GOOD);
        owner.post("/sign-out");
        AccountVisitor guesser = new AccountVisitor(port);
        for (int i = 0; i < 5; i++) {
            assertThat(AccountVisitor.location(attempt(guesser, person.email().value(), "wrong wrong " + i)))
                    .contains("problem=wrong");
        }

        // the waits at first are shorter than a slow machine needs for a request
        jdbc.sql("update sign_in_failure set failures = 12, last_at = now() where key = :key and failures = 5")
                .param("key", SlowDown.account(person.email()))
                .update();
        assertThat(AccountVisitor.location(attempt(guesser, person.email().value(), GOOD)))
                .as("the next, at once")
                .contains("problem=wait");
        assertThat(AccountVisitor.location(
                        attempt(new AccountVisitor(port), person.email().value(), GOOD)))
                .as("from another network and device")
                .contains("problem=wait");
        assertThat(AccountVisitor.location(attempt(owner, person.email().value(), GOOD)))
                .as("where they signed in before")
                .isEqualTo("/account");
        guesser.post("/sign-in/send-link", "email", person.email().value());
        String link = SentMails.await(person.email().value(), 2).link("token=");
        assertThat(new AccountVisitor(port).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void eachFurtherTryHasToWaitTwiceAsLongAndAskingOnDoesNotMakeItLonger() {
        byte[] key = SlowDown.account(person.email());
        SlowDown slowDown = context.getBean(SlowDown.class);
        for (int failures = 5; failures < 9; failures++) {
            jdbc.sql("""
                            insert into sign_in_failure (key, failures, last_at) values (:key, :failures, now())
                            on conflict (key) do update set failures = :failures, last_at = now()""").param("key", key).param("failures", failures).update();
            Duration wait = Duration.ofSeconds(1L << (failures - 5));
            assertThat(slowDown.admit(key)).as("at once, after %d", failures).isEmpty();
            passed(key, wait.minusMillis(500));
            assertThat(slowDown.admit(key)).as("early, after %d", failures).isEmpty();
            passed(key, Duration.ofMillis(600));
            assertThat(slowDown.admit(key)).as("in time, after %d", failures).contains(failures + 1);
        }
    }

    private void passed(byte[] key, Duration time) {
        jdbc.sql("update sign_in_failure set last_at = last_at - :millis * interval '1 millisecond' where key = :key")
                .param("millis", time.toMillis())
                .param("key", key)
                .update();
    }

    @Test
    void aServiceOfStolenPasswordsIsAskedByFiveDigitsOnly() throws IOException {
        AtomicReference<String> asked = new AtomicReference<>("");
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        // SHA-1 of "password1" is E38AD214943DAAD1D64C102FAEC29DE4AFE9DA3D
        byte[] answer = "214943DAAD1D64C102FAEC29DE4AFE9DA3D:2427158\r\n0018A45C4D1DEF81644B54AB7F969B88D65:0\r\n"
                .getBytes(StandardCharsets.UTF_8);
        service.createContext("/range/", exchange -> {
            asked.set(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        service.start();
        try {
            StolenPasswords stolen = new StolenPasswords(settings(
                    URI.create("http://127.0.0.1:" + service.getAddress().getPort() + "/range/")));
            assertThat(stolen.has("password1")).isTrue();
            assertThat(asked.get()).isEqualTo("/range/E38AD");
        } finally {
            service.stop(0);
        }
    }

    private static SignInProperties settings(URI rangeService) {
        Duration any = Duration.ofMinutes(1);
        return new SignInProperties(any, any, any, any, any, any, any, any, false, rangeService);
    }

    private static HttpResponse<String> attempt(AccountVisitor browser, String email, String password) {
        return browser.post("/sign-in/with-password", "email", email, "password", password);
    }
}
