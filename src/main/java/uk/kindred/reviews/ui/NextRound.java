package uk.kindred.reviews.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import uk.kindred.reviews.Review;

/** The day on which a review goes out with all others, if nothing holds it: rounds are on the first of a month. */
final class NextRound {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime ROUND = LocalTime.of(5, 25);
    private static final Duration LOOKED_AT_FOR = Duration.ofDays(7);

    private NextRound() {}

    /** @param now if nothing is missing any more since {@code review.completeAt()}; else when it may be complete at best */
    static LocalDate of(Review review, Instant now) {
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
