package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the week's timetable.
 *
 * @param to before {@code from} where it ends on the next day
 * @param who the listing's name, or whoever is there already in the person's words
 * @param listingId null of what is there already
 * @param whose need it is; of both of a couple, for each of them or both together
 * @param what "Washing, a bath or a shower"; of one visit for several things all of them, in their order
 * @param parcelIds none of what is there already
 */
public record TimetableEntry(
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        String who,
        @Nullable String listingId,
        Whose whose,
        String what,
        List<String> parcelIds)
        implements Comparable<TimetableEntry> {

    public TimetableEntry {
        parcelIds = List.copyOf(parcelIds);
    }

    @Override
    public int compareTo(TimetableEntry other) {
        return Comparator.comparing(TimetableEntry::day)
                .thenComparing(TimetableEntry::from)
                .thenComparing(TimetableEntry::to)
                .thenComparing(TimetableEntry::who)
                .thenComparing(TimetableEntry::what)
                .compare(this, other);
    }
}
