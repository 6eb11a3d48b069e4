package uk.kindred.accounts.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.kindred.accounts.Grants;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.Role;
import uk.kindred.accounts.SignInMethod;
import uk.kindred.base.EmailAddress;
import uk.kindred.testing.AccountVisitor;

/** People with roles, signed in without going through a page. */
public final class SignedInFixture {

    private static final String COOKIE = "kindred-sign-in";

    private final People people;
    private final Grants grants;
    private final SignIns signIns;
    private final JdbcClient jdbc;
    private final Clock clock;

    public SignedInFixture(ApplicationContext context) {
        this.people = context.getBean(People.class);
        this.grants = context.getBean(Grants.class);
        this.signIns = context.getBean(SignIns.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
    }

    /** Somebody whom no other test knows. */
    public Person somebody(Role... roles) {
        Person person = people.welcome(EmailAddress.parse(UUID.randomUUID() + "@people.example"));
        for (Role role : roles) {
            grants.grant(null, person.id(), role, "for a test");
        }
        return person;
    }

    /** @return the secret in the cookie */
    public String signIn(Person person, AccountVisitor browser) {
        String token = signIns.start(person, SignInMethod.LINK, "A test", false).token();
        browser.setCookie(COOKIE, token);
        return token;
    }

    /** As if they had signed in eleven minutes ago: too long for what cannot be undone. */
    public void signInLongAgo(Person person, AccountVisitor browser) {
        signIn(person, browser);
        jdbc.sql("update sign_in set started_at = :before where person_id = :person")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofMinutes(11))))
                .param("person", person.id().value())
                .update();
    }
}
