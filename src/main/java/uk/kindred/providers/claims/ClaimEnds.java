package uk.kindred.providers.claims;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends claims that nobody has shown, and forgets those that came to nothing. */
@Component
class ClaimEnds {

    private static final Duration OPEN = Duration.ofDays(60);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST_AT_ONCE = 500;

    private final ClaimRows rows;
    private final ClaimWrites writes;
    private final ClaimCodes codes;
    private final ClaimMails mails;
    private final Clock clock;

    ClaimEnds(ClaimRows rows, ClaimWrites writes, ClaimCodes codes, ClaimMails mails, Clock clock) {
        this.rows = rows;
        this.writes = writes;
        this.codes = codes;
        this.mails = mails;
        this.clock = clock;
    }

    /** All instances do it: what one has taken the others leave alone. */
    @Scheduled(cron = "0 31 3 * * *", zone = "Europe/London")
    @Transactional
    void look() {
        for (Claim claim : rows.takeOlderThan(clock.instant().minus(OPEN), MOST_AT_ONCE)) {
            writes.end(claim.id(), Claim.State.EXPIRED, null);
            mails.ended(
                    claim,
                    "Nobody has shown within 60 days that " + claim.name() + " is yours. You can claim it again.");
        }
        writes.forgetEndedBefore(clock.instant().minus(KEPT));
        codes.forgetOld();
    }
}
