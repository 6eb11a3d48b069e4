package uk.kindred.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;

/** Addresses that no mail reaches. Writing to them again and again is how a sender comes to be taken for a spammer. */
@Component
class BouncedAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    BouncedAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isBlocked(EmailAddress address) {
        return jdbc.sql("select exists (select from mail_block where recipient_hash = ?)")
                .param(hash(address))
                .query(Boolean.class)
                .single();
    }

    void block(EmailAddress address, String reason) {
        jdbc.sql("""
                        insert into mail_block (recipient_hash, blocked_at, reason) values (?, ?, ?)
                        on conflict (recipient_hash) do nothing
                        """)
                .params(hash(address), Timestamp.from(clock.instant()), reason)
                .update();
    }

    void unblock(EmailAddress address) {
        jdbc.sql("delete from mail_block where recipient_hash = ?")
                .param(hash(address))
                .update();
    }

    private static byte[] hash(EmailAddress address) {
        return Secrets.hash(address.comparable());
    }
}
