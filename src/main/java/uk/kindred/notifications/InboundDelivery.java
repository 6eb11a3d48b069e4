package uk.kindred.notifications;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands what came in to whoever it is for, once, though the mailbox may show it again after a crash. */
@Component
class InboundDelivery {

    private final List<InboundReceiver> receivers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    InboundDelivery(List<InboundReceiver> receivers, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.receivers = receivers;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    void deliver(InboundMail mail) {
        receivers.stream()
                .filter(receiver -> receiver.isFor(mail.mailbox()))
                .findFirst()
                .ifPresent(receiver -> transactions.executeWithoutResult(transaction -> {
                    if (isNew(mail)) {
                        receiver.receive(mail);
                    }
                }));
    }

    void forgetBefore(Duration age) {
        jdbc.sql("delete from mail_received where received_at < ?")
                .param(Timestamp.from(clock.instant().minus(age)))
                .update();
    }

    private boolean isNew(InboundMail mail) {
        String name = mail.mailbox() + "\n" + mail.id();
        return jdbc.sql("insert into mail_received (id, received_at) values (?, ?) on conflict (id) do nothing")
                        .params(
                                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                                Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
