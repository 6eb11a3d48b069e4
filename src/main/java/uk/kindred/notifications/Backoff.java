package uk.kindred.notifications;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Growing pauses between attempts, each a bit off the others', so that not all come back at the same moment. */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

    private static final int DOUBLINGS_AT_MOST = 30;

    /** @param failures 1 after the first. Between half of the pause and one and a half of it */
    Duration pauseAfter(int failures) {
        long doubled = first.toMillis() << Math.min(failures - 1, DOUBLINGS_AT_MOST);
        long millis = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(millis / 2 + random.nextLong(millis + 1));
    }
}
