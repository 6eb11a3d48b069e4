package uk.kindred.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Where mail is put to be sent: docs/decisions/040-mail-leaves-through-an-outbox.md. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final BouncedAddresses bounced;
    private final MailRounds rounds;
    private final MailProperties settings;
    private final Vault vault;
    private final Clock clock;

    Outbox(
            JdbcClient jdbc,
            BouncedAddresses bounced,
            MailRounds rounds,
            MailProperties settings,
            Vaults vaults,
            Clock clock) {
        this.jdbc = jdbc;
        this.bounced = bounced;
        this.rounds = rounds;
        this.settings = settings;
        this.vault = OutboxColumns.vault(vaults);
        this.clock = clock;
    }

    /**
     * Keeps the mail with the caller's transaction, so that neither happens without the other; it leaves soon after.
     *
     * @return false if a mail of the same key was put before, and nothing was done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Mail mail) {
        // first: it fails where there is no transaction
        wakeAfterCommit();
        Timestamp now = Timestamp.from(Instant.now(clock));
        boolean blocked = !mail.options().evenIfBounced() && bounced.isBlocked(mail.to());
        String token = Secrets.fresh();
        int added = jdbc.sql("""
                        insert into mail_outbox (key, purpose, message_id, bounce_token, status, due_at, put_at, ended_at,
                          even_if_bounced, recipient, content)
                        values (:key, :purpose, :messageId, :token, :status, :now, :now, :endedAt,
                          :evenIfBounced, :recipient, :content)
                        on conflict (key) do nothing
                        """)
                .param("key", mail.key())
                .param("purpose", mail.purpose())
                .param("messageId", "<" + Secrets.fresh() + "@" + settings.domain() + ">")
                .param("token", token)
                .param("status", blocked ? "blocked" : "waiting")
                .param("now", now)
                .param("endedAt", blocked ? now : null)
                .param("evenIfBounced", mail.options().evenIfBounced())
                .param("recipient", vault.lock(mail.to().value()))
                .param("content", vault.lock(MailContent.of(mail).write()))
                .update();
        return added > 0;
    }

    /** Whether mail to this address came back, so that none is sent there until it is confirmed. */
    @Transactional(readOnly = true)
    public boolean isBlocked(EmailAddress address) {
        return bounced.isBlocked(address);
    }

    /** Somebody has just shown that they read mail at this address. */
    @Transactional
    public void confirm(EmailAddress address) {
        bounced.unblock(address);
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rounds.wake();
            }
        });
    }
}
