package uk.kindred.notifications;

import java.time.Clock;
import java.time.Instant;

/** How long to leave a mail server alone that could not be reached: longer each time, until it answers again. */
final class ServerPause {

    private final Backoff pauses;
    private final Clock clock;
    private int failures;
    private Instant until = Instant.MIN;

    ServerPause(Backoff pauses, Clock clock) {
        this.pauses = pauses;
        this.clock = clock;
    }

    synchronized boolean isOn() {
        return clock.instant().isBefore(until);
    }

    /** @return true if the server answered until now */
    synchronized boolean begin() {
        if (!isOn()) {
            failures++;
            until = clock.instant().plus(pauses.pauseAfter(failures));
        }
        return failures == 1;
    }

    synchronized void end() {
        failures = 0;
        until = Instant.MIN;
    }
}
