package uk.kindred.accounts.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.accounts.PersonId;

/** Browsers in which a person has signed in before: what others fail at elsewhere does not slow them down here. */
@Component
class KnownDevices {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the secret for the browser's cookie: a new one, unless it brought one that this person is known by */
    @Transactional
    String remember(PersonId person, Optional<String> brought) {
        String token = brought.filter(device -> isKnown(person, device)).orElseGet(Secret::fresh);
        jdbc.sql("""
                        insert into known_device (token_hash, person_id, last_used_at) values (:hash, :person, :now)
                        on conflict (token_hash, person_id) do update set last_used_at = excluded.last_used_at""")
                .param("hash", Secret.hash(token))
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    boolean isKnown(PersonId person, String device) {
        return jdbc.sql("select count(*) from known_device where token_hash = :hash and person_id = :person")
                        .param("hash", Secret.hash(device))
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When each was last used. */
    List<Instant> list(PersonId person) {
        return jdbc.sql("select last_used_at from known_device where person_id = :person order by last_used_at desc")
                .param("person", person.value())
                .query((row, number) -> row.getTimestamp("last_used_at").toInstant())
                .list();
    }

    @Scheduled(cron = "0 22 3 * * *", zone = "Europe/London")
    void forgetOld() {
        jdbc.sql("delete from known_device where last_used_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
