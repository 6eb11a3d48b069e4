package uk.kindred.notifications;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How the mail goes, in numbers: attempts by purpose and outcome, how many wait, and how long the oldest has. */
@Component
class MailMeters {

    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();

    MailMeters(MeterRegistry meters, JdbcClient jdbc, Clock clock) {
        this.meters = meters;
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("kindred.mail.waiting", waiting, AtomicLong::get).register(meters);
        Gauge.builder("kindred.mail.oldest.seconds", oldestSeconds, AtomicLong::get)
                .register(meters);
    }

    void count(String purpose, Delivery delivery) {
        String outcome = delivery.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("kindred.mail.attempts", "purpose", purpose, "outcome", outcome)
                .increment();
    }

    @Scheduled(fixedDelayString = "30s")
    void look() {
        jdbc.sql("select count(*), min(put_at) from mail_outbox where status in ('waiting', 'sending')")
                .query(row -> {
                    waiting.set(row.getLong(1));
                    Instant oldest = row.getTimestamp(2) == null
                            ? clock.instant()
                            : row.getTimestamp(2).toInstant();
                    oldestSeconds.set(Duration.between(oldest, clock.instant()).toSeconds());
                });
    }
}
