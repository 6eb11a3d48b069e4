package uk.kindred.accounts.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.kindred.base.EmailAddress;

/** Links that prove, once and for a quarter of an hour, that somebody reads the mail of an address. */
@Component
class OneTimeLinks {

    private static final int FREE_AN_HOUR = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    /** Shorter than a link lasts: while no new one is sent, the one before still works, whoever asked for it. */
    private static final Duration LONGEST_GAP = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final SignInProperties settings;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, SignInProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    enum Purpose {
        SIGN_IN("sign-in"),
        CHANGE_FROM("change-email-old"),
        CHANGE_TO("change-email-new");

        private final String slug;

        Purpose(String slug) {
            this.slug = slug;
        }
    }

    /** @param change the change of address that it confirms */
    record Link(
            EmailAddress email,
            @Nullable String next,
            @Nullable UUID change) {}

    /** Empty if this address has just been sent enough of them. @return the secret for the link */
    @Transactional
    Optional<String> make(Purpose purpose, Link link) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:email, 0))")
                .param("email", link.email().comparable())
                .query((row, number) -> true)
                .single();
        return purpose == Purpose.SIGN_IN && isEnough(link.email())
                ? Optional.empty()
                : Optional.of(write(purpose, link));
    }

    private String write(Purpose purpose, Link link) {
        String token = Secret.fresh();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into one_time_link (token_hash, purpose, email, next_path, change_id, created_at, expires_at)
                        values (:hash, :purpose, :email, :next, :change, :now, :expires)""")
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.slug)
                .param("email", link.email().value())
                .param("next", link.next())
                .param("change", link.change())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(settings.linkLasts())))
                .update();
        return token;
    }

    /** After some in an hour, not more often than every so many minutes. */
    private boolean isEnough(EmailAddress email) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*), max(created_at) from one_time_link
                        where lower(email) = :email and purpose = 'sign-in' and created_at > :since and used_at is null""")
                .param("email", email.comparable())
                .param("since", Timestamp.from(now.minus(HOUR)))
                .query((row, number) -> {
                    Timestamp last = row.getTimestamp(2);
                    return last != null
                            && last.toInstant().plus(gapAfter(row.getInt(1))).isAfter(now);
                })
                .single();
    }

    private static Duration gapAfter(int links) {
        Duration gap = Duration.ofMinutes(Math.max(0, links - FREE_AN_HOUR + 1));
        return gap.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : gap;
    }

    /** What it is for, without using it up. */
    Optional<Link> find(Purpose purpose, String token) {
        return jdbc.sql("""
                        select email, next_path, change_id from one_time_link
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now""")
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.slug)
                .param("now", Timestamp.from(clock.instant()))
                .query(OneTimeLinks::link)
                .optional();
    }

    /** Once; of two at the same time one is told that it is used. */
    @Transactional
    Optional<Link> use(Purpose purpose, String token) {
        return jdbc.sql("""
                        update one_time_link set used_at = :now
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        returning email, next_path, change_id""")
                .param("hash", Secret.hash(token))
                .param("purpose", purpose.slug)
                .param("now", Timestamp.from(clock.instant()))
                .query(OneTimeLinks::link)
                .optional();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                EmailAddress.parse(row.getString("email")),
                row.getString("next_path"),
                row.getObject("change_id", UUID.class));
    }

    @Transactional
    void forget(EmailAddress email) {
        jdbc.sql("delete from one_time_link where lower(email) = :email")
                .param("email", email.comparable())
                .update();
    }

    @Scheduled(cron = "0 26 3 * * *", zone = "Europe/London")
    void deleteOld() {
        jdbc.sql("delete from one_time_link where expires_at < :old")
                .param("old", Timestamp.from(clock.instant().minus(HOUR)))
                .update();
    }
}
