package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.PartOfDay;

/**
 * When help is wanted.
 *
 * @param days on which it may be; empty for any
 * @param parts of the day in which it may be: help of several times a day is in each of them. Empty for any
 * @param at the clock time; null if any time of that part of the day will do. Only with one part at most
 */
public record When(
        Set<DayOfWeek> days, Set<PartOfDay> parts, @Nullable LocalTime at) {

    public static final When ANY = new When(Set.of(), Set.of(), null);

    public When {
        days = Set.copyOf(days);
        parts = Set.copyOf(parts);
        if (at != null && parts.size() > 1) {
            throw new IllegalArgumentException("Help at a clock time is in one part of the day, not several.");
        }
    }

    /** Whether nothing was said of the day or time. */
    public boolean isAny() {
        return equals(ANY);
    }
}
