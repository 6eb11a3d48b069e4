package uk.kindred.accounts.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.People;
import uk.kindred.accounts.Person;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;

/** Passwords, for those who want one. */
@Service
public class Passwords {

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordRules rules;
    private final PasswordHashes hashes;
    private final KnownDevices devices;
    private final SignInCookies cookies;
    private final SlowDown slowDown;
    private final NetworkSlowDown networks;
    private final AccountMails mails;
    private final Clock clock;

    Passwords(
            JdbcClient jdbc,
            People people,
            PasswordRules rules,
            PasswordHashes hashes,
            KnownDevices devices,
            SignInCookies cookies,
            SlowDown slowDown,
            NetworkSlowDown networks,
            AccountMails mails,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.rules = rules;
        this.hashes = hashes;
        this.devices = devices;
        this.cookies = cookies;
        this.slowDown = slowDown;
        this.networks = networks;
        this.mails = mails;
        this.clock = clock;
    }

    /** What came of a try. */
    sealed interface Outcome {
        record Right(Person person) implements Outcome {}

        /** @param failures for this account or device, without a success between them */
        record Wrong(int failures) implements Outcome {}

        record TooEarly() implements Outcome {}
    }

    /** Takes the same time whether or not the address or the password is known. */
    Outcome attempt(EmailAddress email, String password, HttpServletRequest request) {
        Optional<Person> person = people.findByEmail(email);
        Optional<String> device = cookies.device(request)
                .filter(token -> person.filter(someone -> devices.isKnown(someone.id(), token))
                        .isPresent());
        byte[] key = device.map(SlowDown::device).orElseGet(() -> SlowDown.account(email));
        boolean early = device.isEmpty() && !networks.admit(request.getRemoteAddr());
        Optional<Integer> failures = early ? Optional.empty() : slowDown.admit(key);
        if (failures.isEmpty()) {
            return new Outcome.TooEarly();
        }
        if (!matches(person, password)) {
            return new Outcome.Wrong(failures.get());
        }
        slowDown.succeeded(key);
        networks.succeeded(request.getRemoteAddr());
        return new Outcome.Right(person.orElseThrow());
    }

    private boolean matches(Optional<Person> person, String password) {
        String asked = password.length() > PasswordRules.LONGEST ? "" : password;
        return person.flatMap(someone -> hashOf(someone.id()))
                .map(hash -> hashes.matches(asked, hash))
                .orElseGet(() -> hashes.matchesNobodys(asked));
    }

    private Optional<String> hashOf(PersonId person) {
        return jdbc.sql("select hash from person_password where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** When it was set, if there is one. */
    public Optional<Instant> setAt(PersonId person) {
        return jdbc.sql("select set_at from person_password where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** @return why it is refused, empty when it is set */
    @Transactional
    public Optional<String> set(Person person, String password) {
        Optional<String> problem = rules.problemWith(password, person);
        if (problem.isEmpty()) {
            jdbc.sql("""
                            insert into person_password (person_id, hash, set_at) values (:person, :hash, :now)
                            on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at""")
                    .param("person", person.id().value())
                    .param("hash", hashes.of(password))
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            mails.notice(person, "Your password was set", "A password for signing in to Kindred was set.");
        }
        return problem;
    }

    @Transactional
    public void remove(Person person) {
        int removed = jdbc.sql("delete from person_password where person_id = :person")
                .param("person", person.id().value())
                .update();
        if (removed > 0) {
            mails.notice(person, "Your password was removed", "You can no longer sign in to Kindred with a password.");
        }
    }
}
