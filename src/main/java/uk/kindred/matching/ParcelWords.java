package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which days, at what times and how long parcels are, in words that follow the help's. */
public final class ParcelWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final int MINUTES_IN_HOUR = 60;

    private ParcelWords() {}

    /** "using the toilet (Saturday and Sunday at 7:30 and 18:30, 15 minutes each time); shopping (once a week, 1 hour)" */
    static String list(List<Parcel> parcels, boolean couple) {
        record Same(List<HelpWith> helps, Whose whose) {}
        return parcels.stream()
                .collect(Collectors.groupingBy(
                        parcel -> new Same(parcel.helps(), parcel.whose()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> Words.helps(same)
                        + (couple ? " " + forWhom(same.getFirst().whose()) : "") + " (" + when(same) + ")")
                .collect(Collectors.joining("; "));
    }

    /** "for your partner" */
    public static String forWhom(Whose whose) {
        return switch (whose) {
            case YOU -> "for you";
            case PARTNER -> "for your partner";
            case BOTH -> "for both of you";
        };
    }

    /** Of parcels of the same help: "Monday to Friday at 7:30, 30 minutes each time", "14 nights a year". */
    public static String when(List<Parcel> same) {
        Parcel first = same.getFirst();
        int times = same.stream().mapToInt(Parcel::times).sum();
        return first.form().isByTheYear() || first.form().isNight()
                ? times(same)
                : times(same) + ", " + length(first.minutes()) + (times == 1 ? "" : " each time");
    }

    /** The same without how long. */
    public static String times(List<Parcel> some) {
        Parcel first = some.getFirst();
        int times = some.stream().mapToInt(Parcel::times).sum();
        if (first.form().isByTheYear()) {
            return nights(times) + " a year";
        }
        if (first.form().isNight()) {
            return nights(times) + " a week";
        }
        return some.stream().anyMatch(Parcel::isFlexible) ? often(times) + " a week" : atTimes(some);
    }

    /** "Saturday and Sunday at 7:30 and 18:30; Monday at 12:00" */
    private static String atTimes(List<Parcel> same) {
        Map<LocalTime, Set<DayOfWeek>> byStart = new TreeMap<>();
        same.forEach(parcel -> parcel.slots()
                .forEach(slot -> byStart.computeIfAbsent(slot.start(), key -> EnumSet.noneOf(DayOfWeek.class))
                        .add(slot.day())));
        Map<Set<DayOfWeek>, List<String>> byDays = new LinkedHashMap<>();
        byStart.forEach((start, days) ->
                byDays.computeIfAbsent(days, key -> new ArrayList<>()).add(CLOCK.format(start)));
        return byDays.entrySet().stream()
                .map(entry -> days(entry.getKey()) + " at " + series(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** "Monday, Wednesday and Friday", "Monday to Friday", "every day" */
    public static String days(Collection<DayOfWeek> some) {
        List<DayOfWeek> days = some.stream().distinct().sorted().toList();
        if (days.isEmpty() || days.size() == Parcel.DAYS_IN_WEEK) {
            return "every day";
        }
        boolean inARow = days.getLast().getValue() - days.getFirst().getValue() == days.size() - 1;
        List<String> names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .toList();
        return inARow && days.size() > 2 ? names.getFirst() + " to " + names.getLast() : series(names);
    }

    private static String series(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** "1 night", "14 nights" */
    public static String nights(int count) {
        return count == 1 ? "1 night" : count + " nights";
    }

    /** "once", "twice", "3 times" */
    public static String often(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    /** "30 minutes", "1 hour", "1 hour 30 minutes" */
    public static String length(int minutes) {
        int hours = minutes / MINUTES_IN_HOUR;
        int rest = minutes % MINUTES_IN_HOUR;
        String whole = hours == 1 ? "1 hour" : hours + " hours";
        if (hours == 0) {
            return rest + " minutes";
        }
        return rest == 0 ? whole : whole + " " + rest + " minutes";
    }
}
