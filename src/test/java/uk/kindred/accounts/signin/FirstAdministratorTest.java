package uk.kindred.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.kindred.accounts.AuditFilter;
import uk.kindred.accounts.AuditLog;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.base.EmailAddress;
import uk.kindred.testing.AccountVisitor;
import uk.kindred.testing.KindredTest;
import uk.kindred.testing.SentMails;

/** script/admin, as the operator runs it. */
@KindredTest
class FirstAdministratorTest {

    @LocalServerPort
    private int port;

    @Value("${kindred.operator.token-file}")
    private Path tokenFile;

    @Autowired
    private People people;

    @Autowired
    private Grants grants;

    @Autowired
    private AuditLog audit;

    private final String email = "chief+1-" + UUID.randomUUID() + "@council.example";

    private record Told(int exit, String words) {}

    @Test
    void theCommandMakesAnAdministratorWhoGetsInByALinkAndIsNoted() throws Exception {
        Told told = run(Files.readString(tokenFile).strip(), email);
        assertThat(told.words()).contains(email + " is an administrator now.", "15 minutes");
        assertThat(told.exit()).isZero();

        Person person = people.findByEmail(EmailAddress.parse(email)).orElseThrow();
        assertThat(grants.held(person.id())).containsExactly(new Role.Administrator());
        assertThat(audit.list(AuditFilter.about(person.id()), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isNull());
        AccountVisitor browser = new AccountVisitor(port);
        String link = SentMails.await(email, 1).link("token=");
        browser.post("/sign-in/use-link", "token", link.substring(link.indexOf('=') + 1));
        assertThat(browser.page("/account").select("main a").eachAttr("href")).contains("/admin");
        assertThat(browser.page("/admin").select("h1").text()).isEqualTo("Administration");
    }

    @Test
    void theSameAgainSendsAnotherLinkOnly() throws Exception {
        String token = Files.readString(tokenFile).strip();
        run(token, email);

        assertThat(run(token, email).words()).contains("was an administrator before");

        SentMails.await(email, 2);
    }

    @Test
    void withoutTheOperatorsTokenNothingHappens() throws Exception {
        Told told = run("0".repeat(48), email);

        assertThat(told.exit()).isEqualTo(1);
        assertThat(told.words()).contains("For the operator only");
        assertThat(people.findByEmail(EmailAddress.parse(email))).isEmpty();
    }

    @Test
    void whatIsNoAddressIsTold() throws Exception {
        assertThat(run(Files.readString(tokenFile).strip(), "chief").words()).contains("That is not an email address");
    }

    private Told run(String token, String address) throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("script/admin", address).redirectErrorStream(true);
        script.environment().put("KINDRED_URL", "http://127.0.0.1:" + port);
        script.environment().put("KINDRED_OPERATOR_TOKEN", token);
        Process process = script.start();
        String words;
        try (InputStream said = process.getInputStream()) {
            words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Told(process.exitValue(), words);
    }
}
