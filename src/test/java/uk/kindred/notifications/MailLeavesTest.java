package uk.kindred.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import uk.kindred.base.EmailAddress;
import uk.kindred.testing.KindredTest;

/** The outbox in the running application, with its embedded mail server. */
@KindredTest
class MailLeavesTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMailIsSentWithinSecondsOfItsTransaction() {
        String key = "leaves-" + UUID.randomUUID();
        transactions.executeWithoutResult(transaction -> outbox.put(mail(key)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("select status from mail_outbox where key = ?")
                                .param(key)
                                .query(String.class)
                                .single())
                        .isEqualTo("sent"));
    }

    @Test
    void outsideATransactionNoMailIsTaken() {
        assertThatThrownBy(() -> outbox.put(mail("outside"))).isInstanceOf(IllegalTransactionStateException.class);
    }

    private static Mail mail(String key) {
        return new Mail(
                key,
                EmailAddress.parse("jo@people.example"),
                "test",
                "Hello",
                MailBody.write().paragraph("Hello.").done());
    }
}
