package uk.kindred.accounts.signin;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/**
 * Makes guessing passwords slow: after some failures each further try has to wait twice as long as the one before, up to a
 * quarter of an hour. A try is counted before it is looked at, so that many at once gain nothing; one that comes too early
 * is refused and not counted, so that nobody can make the wait of somebody else longer by asking on.
 */
@Component
class SlowDown {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    /** As long as the try after so many failures has to wait, in seconds. */
    private static final String WAIT = "case when failures < " + FREE + " then 0 else least(" + LONGEST.toSeconds()
            + ", power(2, failures - " + FREE + ")) end * interval '1 second'";

    private final JdbcClient jdbc;
    private final Clock clock;

    SlowDown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static byte[] account(EmailAddress email) {
        return Secrets.hash("account " + email.comparable());
    }

    static byte[] device(String token) {
        return Secrets.hash("device " + token);
    }

    /** Counts a try as a failure to begin with. @return the failures, this one included; empty if it comes too early */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Integer> admit(byte[] key) {
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                                insert into sign_in_failure as known (key, failures, last_at) values (:key, 1, :now)
                                on conflict (key) do update
                                set failures = case when known.last_at < :forgotten then 1 else known.failures + 1 end,
                                    last_at = :now
                                where known.last_at + %s <= :now returning failures""".formatted(WAIT.replace("failures", "known.failures")))
                .param("key", key)
                .param("now", now)
                .param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .query(Integer.class)
                .optional();
    }

    /** The try was none: whoever knows the password has not been guessing. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(byte[] key) {
        jdbc.sql("delete from sign_in_failure where key = :key")
                .param("key", key)
                .update();
    }

    @Scheduled(cron = "0 24 3 * * *", zone = "Europe/London")
    void forgetOld() {
        jdbc.sql("delete from sign_in_failure where last_at < :forgotten")
                .param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .update();
    }
}
