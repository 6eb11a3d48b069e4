package uk.kindred.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/**
 * Takes mails out of the outbox one by one, and notes what became of them. A claim is committed before the mail is
 * sent and is renewed while this instance lives, so that no other sends the mail as well; the claim of an instance that
 * died lapses, and its mail is then in doubt.
 */
@Component
class ClaimedMails {

    private final JdbcClient jdbc;
    private final MailProperties settings;
    private final Vault vault;
    private final Clock clock;
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    ClaimedMails(JdbcClient jdbc, MailProperties settings, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.vault = OutboxColumns.vault(vaults);
        this.clock = clock;
    }

    /** The mail that has waited longest, if any is due. */
    Optional<OutgoingMail> claimNext() {
        UUID claim = UUID.randomUUID();
        Instant now = clock.instant();
        Optional<OutgoingMail> claimed = jdbc.sql("""
                        update mail_outbox
                        set in_doubt = in_doubt or status = 'sending', status = 'sending', claim = :claim,
                          due_at = :lapses, attempts = attempts + 1
                        where id = (
                          select id from mail_outbox where status in ('waiting', 'sending') and due_at <= :now
                          order by due_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("claim", claim)
                .param("lapses", Timestamp.from(now.plus(settings.claim())))
                .param("now", Timestamp.from(now))
                .query(this::read)
                .optional();
        claimed.ifPresent(mail -> held.add(mail.claim()));
        return claimed;
    }

    /** Keeps what this instance is at from lapsing, however slow the mail server is. */
    void renew() {
        if (!held.isEmpty()) {
            jdbc.sql("update mail_outbox set due_at = ? where claim = any(?) and status = 'sending'")
                    .params(Timestamp.from(clock.instant().plus(settings.claim())), held.toArray(UUID[]::new))
                    .update();
        }
    }

    /** @param status an ended one */
    void end(OutgoingMail mail, String status, String problem) {
        write(mail, """
                update mail_outbox set status = :status, problem = nullif(:problem, ''), ended_at = :at, claim = null
                where id = :id and claim = :claim
                """, status, problem, clock.instant());
    }

    /** Lets it be tried again after a while. @param inDoubt true if this attempt may have succeeded */
    void putBack(OutgoingMail mail, String problem, Duration pause, boolean inDoubt) {
        write(
                mail,
                "update mail_outbox set status = :status, problem = :problem, due_at = :at, claim = null"
                        + (inDoubt ? ", in_doubt = true" : "") + " where id = :id and claim = :claim",
                "waiting",
                problem,
                clock.instant().plus(pause));
    }

    /** As if it had not been claimed: nothing was tried. */
    void release(OutgoingMail mail) {
        write(mail, """
                update mail_outbox set status = :status, attempts = attempts - 1, due_at = :at, claim = null
                where id = :id and claim = :claim
                """, "waiting", "", clock.instant());
    }

    private void write(OutgoingMail mail, String sql, String status, String problem, Instant at) {
        try {
            jdbc.sql(sql)
                    .param("status", status)
                    .param("problem", problem)
                    .param("at", Timestamp.from(at))
                    .param("id", mail.id())
                    .param("claim", mail.claim())
                    .update();
        } finally {
            held.remove(mail.claim());
        }
    }

    private OutgoingMail read(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getObject("claim", UUID.class),
                row.getString("key"),
                row.getString("purpose"),
                row.getString("message_id"),
                row.getString("bounce_token"),
                row.getInt("attempts"),
                row.getTimestamp("put_at").toInstant(),
                EmailAddress.parse(vault.open(row.getString("recipient"))),
                MailContent.read(vault.open(row.getString("content"))));
    }
}
