package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.kindred.directory.PartOfDay;

/**
 * The week while it is laid out: each time is kept free for one parcel at most, as long as there is room. Of a couple too, so
 * that one service may come to both; only being out all day leaves the other's day as it is.
 */
final class WeekGrid {

    static final LocalTime NIGHT_START = LocalTime.of(22, 0);
    /** Out all day, as day services mostly are. */
    static final LocalTime OUT_FROM = LocalTime.of(10, 0);

    static final int OUT_MINUTES = 330;
    /** What is as long fills the day. */
    static final int LONG_MINUTES = 240;

    private static final int STEP = 15;
    private static final int MINUTES_IN_DAY = 24 * 60;

    private final Map<DayOfWeek, List<Taken>> taken = new EnumMap<>(DayOfWeek.class);

    WeekGrid() {}

    /** To try something in. */
    WeekGrid(WeekGrid other) {
        other.taken.forEach((day, spans) -> taken.put(day, new ArrayList<>(spans)));
    }

    private record Taken(Span span, Whose whose) {}

    /** Minutes since the day began, beyond its end where it goes into the next. */
    record Span(int from, int to) {

        static Span of(LocalTime start, int minutes) {
            int from = start.toSecondOfDay() / 60;
            return new Span(from, from + minutes);
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        LocalTime start() {
            return LocalTime.ofSecondOfDay(from * 60L);
        }
    }

    /** When care that is wanted in this part of the day is tried first, and by when it should be over. */
    static Span zone(PartOfDay part) {
        return switch (part) {
            case MORNING -> new Span(450, 720);
            case AFTERNOON -> new Span(720, 1_020);
            case EVENING -> new Span(1_110, 1_320);
            case NIGHT -> new Span(1_320, 1_860);
        };
    }

    /** When what may be at any time of this part is tried: after the morning's care, and before the evening's. */
    static Span window(PartOfDay part) {
        return switch (part) {
            case MORNING -> new Span(600, 720);
            case AFTERNOON -> new Span(780, 1_020);
            case EVENING -> new Span(1_080, 1_290);
            case NIGHT -> zone(part);
        };
    }

    static PartOfDay partOf(LocalTime time) {
        return partOf(time.toSecondOfDay() / 60);
    }

    private static PartOfDay partOf(int minute) {
        int hour = minute / 60 % 24;
        if (hour < 6 || hour >= 22) {
            return PartOfDay.NIGHT;
        }
        return hour < 12 ? PartOfDay.MORNING : hour < 17 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
    }

    /** The parts of a day that help at that time touches. */
    static Set<PartOfDay> partsOf(LocalTime start, int minutes) {
        Span span = Span.of(start, minutes);
        EnumSet<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
        for (int minute = span.from(); minute < span.to(); minute += STEP) {
            parts.add(partOf(minute));
        }
        return parts;
    }

    /** The first start within the span that is free on all of these days. */
    Optional<LocalTime> firstFree(Collection<DayOfWeek> days, Span within, int minutes, Whose whose) {
        for (int from = within.from(); from + minutes <= within.to(); from += STEP) {
            Span tried = new Span(from, from + minutes);
            if (days.stream().allMatch(day -> isFree(day, tried, whose))) {
                return Optional.of(tried.start());
            }
        }
        return Optional.empty();
    }

    private boolean isFree(DayOfWeek day, Span span, Whose whose) {
        return taken.getOrDefault(day, List.of()).stream()
                .noneMatch(other -> other.whose.meets(whose) && span.overlaps(other.span));
    }

    /** For nobody else at home. */
    void take(DayOfWeek day, Span span) {
        take(day, span, Whose.BOTH);
    }

    /** For nothing else of the same person. */
    void take(DayOfWeek day, Span span, Whose whose) {
        taken.computeIfAbsent(day, key -> new ArrayList<>()).add(new Taken(span, whose));
        if (span.to() > MINUTES_IN_DAY) {
            taken.computeIfAbsent(day.plus(1), key -> new ArrayList<>())
                    .add(new Taken(new Span(0, span.to() - MINUTES_IN_DAY), whose));
        }
    }

    /** Whether these run into each other, past midnight too. */
    static boolean overlap(Slot one, int oneMinutes, Slot other, int otherMinutes) {
        int week = 7 * MINUTES_IN_DAY;
        int first = minuteOfWeek(one);
        int second = minuteOfWeek(other);
        return Math.floorMod(second - first, week) < oneMinutes || Math.floorMod(first - second, week) < otherMinutes;
    }

    private static int minuteOfWeek(Slot slot) {
        return slot.day().ordinal() * MINUTES_IN_DAY + slot.start().toSecondOfDay() / 60;
    }
}
