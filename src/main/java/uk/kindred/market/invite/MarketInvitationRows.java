package uk.kindred.market.invite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.accounts.PersonId;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/** Invitations in PostgreSQL, without an address. */
@Component
class MarketInvitationRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MarketInvitationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who send for one council do it one after the other, so that none goes beyond a limit. */
    void lock(String councilGss) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('market-invitation ' || ?))")
                .param(councilGss)
                .query((row, number) -> true)
                .list();
    }

    /** @return the secret of its private link */
    String add(UUID id, String councilGss, PersonId by, EmailAddress to) {
        String token = Secrets.fresh();
        jdbc.sql("""
                        insert into market_invitation (id, council_gss, invited_by, email_hash, token_hash, sent_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id, councilGss, by.value(), hash(to), Secrets.hash(token), now())
                .update();
        return token;
    }

    long countOfCouncil(String councilGss, Instant since) {
        return jdbc.sql("select count(*) from market_invitation where council_gss = ? and sent_at > ?")
                .params(councilGss, Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    long countBy(PersonId officer, Instant since) {
        return jdbc.sql("select count(*) from market_invitation where invited_by = ? and sent_at > ?")
                .params(officer.value(), Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    /** By whichever council. */
    boolean wasInvited(EmailAddress email, Instant since) {
        return jdbc.sql("select exists (select from market_invitation where email_hash = ? and sent_at > ?)")
                .params(hash(email), Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    boolean hasRefused(EmailAddress email) {
        return jdbc.sql("select exists (select from market_invitation_refusal where email_hash = ?)")
                .param(hash(email))
                .query(Boolean.class)
                .single();
    }

    Optional<MarketInvitation> findByToken(String token) {
        return jdbc.sql("select * from market_invitation where token_hash = ?")
                .param(Secrets.hash(token))
                .query(MarketInvitationRows::read)
                .optional();
    }

    void follow(UUID id) {
        jdbc.sql("update market_invitation set followed_at = ? where id = ? and followed_at is null")
                .params(now(), id)
                .update();
    }

    /** No council writes to that address any more. */
    void decline(UUID id) {
        jdbc.sql("update market_invitation set declined_at = ? where id = ? and declined_at is null")
                .params(now(), id)
                .update();
        jdbc.sql("""
                        insert into market_invitation_refusal (email_hash, said_at)
                        select email_hash, ? from market_invitation where id = ?
                        on conflict do nothing
                        """).params(now(), id).update();
    }

    /** @param since when they began to act for an organisation; earlier invitations brought them there */
    void listed(EmailAddress email, Instant since) {
        jdbc.sql("""
                        update market_invitation set listed_at = ?
                        where email_hash = ? and sent_at <= ? and listed_at is null
                        """).params(now(), hash(email), Timestamp.from(since)).update();
    }

    /** @param before what came of those sent before, as it was then */
    InvitationTally tally(String councilGss, Instant before) {
        return jdbc.sql("""
                        select count(*) as sent, count(*) filter (where sent_at < :before) as settled,
                          count(*) filter (where sent_at < :before and followed_at < :before) as followed,
                          count(*) filter (where sent_at < :before and listed_at < :before) as listed,
                          count(*) filter (where sent_at < :before and declined_at < :before) as declined
                        from market_invitation where council_gss = :council
                        """)
                .param("before", Timestamp.from(before))
                .param("council", councilGss)
                .query((row, number) -> new InvitationTally(
                        row.getLong("sent"),
                        row.getLong("settled"),
                        row.getLong("followed"),
                        row.getLong("listed"),
                        row.getLong("declined")))
                .single();
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from market_invitation where sent_at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static byte[] hash(EmailAddress email) {
        return Secrets.hash(email.comparable());
    }

    private static MarketInvitation read(ResultSet row, int number) throws SQLException {
        return new MarketInvitation(
                row.getObject("id", UUID.class),
                row.getString("council_gss"),
                row.getTimestamp("sent_at").toInstant(),
                instant(row.getTimestamp("followed_at")),
                instant(row.getTimestamp("declined_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
