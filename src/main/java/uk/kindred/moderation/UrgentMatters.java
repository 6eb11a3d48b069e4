package uk.kindred.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a worry never lies in the queue unseen: each day that it waits, somebody is told again. */
@Component
class UrgentMatters {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 50;

    private final MatterRows rows;
    private final MatterMails mails;
    private final Clock clock;

    UrgentMatters(MatterRows rows, MatterMails mails, Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.clock = clock;
    }

    /** All instances do it: each mail's key has the day. */
    @Scheduled(cron = "0 0 9 * * *", zone = "Europe/London")
    @Transactional
    public void look() {
        LocalDate today = LocalDate.now(clock);
        rows.listUrgentBefore(clock.instant().minus(PATIENCE), MOST_AT_ONCE)
                .forEach(matter -> mails.callAgain(matter, today));
    }
}
