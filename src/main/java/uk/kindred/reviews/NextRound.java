package uk.kindred.reviews;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day on which a review goes out with all others, if nothing holds it: rounds are on the first of a month. */
public final class NextRound {

    static final String TIME_ZONE = "Europe/London";
    /** What came later waits for the round after: a burst is seen as one. */
    static final Duration LOOKED_AT_FOR = Duration.ofDays(7);

    private static final int HOUR = 5;
    private static final int MINUTE = 25;
    /** As {@code @Scheduled} reads it: each day, since what is new is checked each day. */
    static final String EACH_DAY = "0 " + MINUTE + " " + HOUR + " * * *";

    private static final ZoneId ENGLAND = ZoneId.of(TIME_ZONE);
    private static final LocalTime ROUND = LocalTime.of(HOUR, MINUTE);

    private NextRound() {}

    /** @param now if nothing is missing any more since {@code review.completeAt()}; else when it may be complete at best */
    public static LocalDate of(Review review, Instant now) {
        Instant complete = review.completeAt() == null ? now : review.completeAt();
        return of(complete, review.content().notBefore(), now);
    }

    static LocalDate of(Instant complete, @Nullable LocalDate notBefore, Instant now) {
        LocalDate first = LocalDate.ofInstant(now, ENGLAND).withDayOfMonth(1);
        while (at(first).isBefore(now)
                || at(first).isBefore(complete.plus(LOOKED_AT_FOR))
                || notBefore != null && first.isBefore(notBefore)) {
            first = first.plusMonths(1);
        }
        return first;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(ROUND).atZone(ENGLAND).toInstant();
    }
}
