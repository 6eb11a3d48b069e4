package uk.kindred.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what mails said, and to whom, some days after their end; later that they were. */
@Component
class OutboxCleaning {

    private final JdbcClient jdbc;
    private final MailProperties settings;
    private final Clock clock;

    OutboxCleaning(JdbcClient jdbc, MailProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 25 * * * *", zone = "Europe/London")
    void clean() {
        jdbc.sql("update mail_outbox set content = null, recipient = null where ended_at < ? and content is not null")
                .param(before(settings.keepBodies()))
                .update();
        jdbc.sql("delete from mail_outbox where ended_at < ?")
                .param(before(settings.keepRecords()))
                .update();
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
