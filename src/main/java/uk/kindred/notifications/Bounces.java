package uk.kindred.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.vault.Vault;
import uk.kindred.base.vault.Vaults;

/** Mails of ours that come back from a mail server further on, which had taken them. */
@Component
class Bounces implements InboundReceiver {

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})");
    /** No such mailbox or domain, closed, or failed without a reason; not a full mailbox, nor a mail that was not liked. */
    private static final Pattern ADDRESS_UNKNOWN = Pattern.compile("5\\.(0\\.0|1\\.\\d+|2\\.1|4\\.4)");

    private final JdbcClient jdbc;
    private final BouncedAddresses bounced;
    private final ApplicationEventPublisher events;
    private final Vault vault;
    private final Clock clock;

    Bounces(JdbcClient jdbc, BouncedAddresses bounced, ApplicationEventPublisher events, Vaults vaults, Clock clock) {
        this.jdbc = jdbc;
        this.bounced = bounced;
        this.events = events;
        this.vault = OutboxColumns.vault(vaults);
        this.clock = clock;
    }

    /** @param recipient null where that is forgotten already */
    private record Returned(
            String key, String purpose, @Nullable EmailAddress recipient) {}

    @Override
    public boolean isFor(String mailbox) {
        return mailbox.startsWith(BounceAddresses.PREFIX);
    }

    /** A mere delay, and anything that is no report, changes nothing. */
    @Override
    public void receive(InboundMail mail) {
        String report = mail.deliveryStatus();
        if (report == null || !FAILED.matcher(report).find()) {
            return;
        }
        Matcher status = STATUS.matcher(report);
        if (!status.find()) {
            return;
        }
        String code = status.group(1);
        boolean unknown = ADDRESS_UNKNOWN.matcher(code).matches();
        markBounced(BounceAddresses.tokenIn(mail.mailbox()), code).ifPresent(returned -> {
            if (unknown && returned.recipient() != null) {
                bounced.block(returned.recipient(), "bounced " + code);
            }
            events.publishEvent(new MailFailed(returned.key(), returned.purpose(), unknown));
        });
    }

    private Optional<Returned> markBounced(String token, String code) {
        return jdbc.sql("""
                        update mail_outbox set status = 'bounced', problem = ?, ended_at = ?
                        where bounce_token = ? and status = 'sent' returning key, purpose, recipient
                        """)
                .params("came back: " + code, Timestamp.from(clock.instant()), token)
                .query((row, number) -> {
                    String recipient = vault.openIfAny(row.getString("recipient"));
                    return new Returned(
                            row.getString("key"),
                            row.getString("purpose"),
                            recipient == null ? null : EmailAddress.parse(recipient));
                })
                .optional();
    }
}
