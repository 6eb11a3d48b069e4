package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** A time of the week at which help may begin. */
public record Slot(DayOfWeek day, LocalTime start) implements Comparable<Slot> {

    @Override
    public int compareTo(Slot other) {
        return Comparator.comparing(Slot::day).thenComparing(Slot::start).compare(this, other);
    }
}
