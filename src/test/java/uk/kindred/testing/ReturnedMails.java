package uk.kindred.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails of ours that a mail server elsewhere sends back. */
public final class ReturnedMails {

    private ReturnedMails() {}

    /** As a mail server elsewhere says it, after it had taken the mail: there is nobody of that name. */
    public static void comesBack(JdbcClient jdbc, String recipient) {
        String token = await("it is sent")
                .atMost(Duration.ofSeconds(60))
                .until(() -> sentTo(jdbc, recipient), Optional::isPresent)
                .orElseThrow();
        String domain = SentMails.to(recipient).getFirst().from().replaceAll(".*@|>", "");
        SentMails.deliver("mailer-daemon@services.example", "bounce-" + token + "@" + domain, """
                From: Mail Delivery System <mailer-daemon@services.example>
                To: bounce-%s@%s
                Message-ID: <bounce-%s@services.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                There is nobody of that name.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; services.example

                Final-Recipient: rfc822; somebody
                Action: failed
                Status: 5.1.1
                --b--
                """.formatted(
                        token, domain, token));
        await("the bounce is read")
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select status from mail_outbox where bounce_token = ?")
                        .param(token)
                        .query(String.class)
                        .single()
                        .equals("bounced"));
    }

    /** What names the first mail to them in bounces, once it is sent. */
    private static Optional<String> sentTo(JdbcClient jdbc, String recipient) {
        return SentMails.to(recipient).stream()
                .findFirst()
                .map(SentMails.Sent::messageId)
                .flatMap(id -> jdbc.sql("select bounce_token from mail_outbox where message_id = ? and status = 'sent'")
                        .param(id)
                        .query(String.class)
                        .optional());
    }
}
