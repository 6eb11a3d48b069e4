package uk.kindred.funding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stay in a care home.
 *
 * @param from the first night
 * @param to the day of leaving
 */
public record Stay(LocalDate from, LocalDate to) {

    public Stay {
        Sums.check(from);
        Sums.check(to);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A stay ends after it begins.");
        }
    }

    public long nights() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Nights from one day until another. */
    long nightsWithin(LocalDate start, LocalDate end) {
        LocalDate first = from.isBefore(start) ? start : from;
        LocalDate last = to.isAfter(end) ? end : to;
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }
}
