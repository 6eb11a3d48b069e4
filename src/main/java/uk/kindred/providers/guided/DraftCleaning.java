package uk.kindred.providers.guided;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets drafts that nobody went on with. */
@Component
class DraftCleaning {

    static final Duration KEPT = Duration.ofDays(180);

    private final Drafts drafts;
    private final Clock clock;

    DraftCleaning(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** All instances do it: twice is no harm. */
    @Scheduled(cron = "0 35 4 * * *", zone = "Europe/London")
    void clean() {
        drafts.deleteUntouchedSince(clock.instant().minus(KEPT));
    }
}
