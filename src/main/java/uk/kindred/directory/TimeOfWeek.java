package uk.kindred.directory;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A part of a day of the week, such as "mon-morning": when somebody can come; a search for several wants all of them. */
public record TimeOfWeek(DayOfWeek day, PartOfDay part) implements Comparable<TimeOfWeek> {

    private static final List<TimeOfWeek> ALL = Arrays.stream(DayOfWeek.values())
            .flatMap(day -> Arrays.stream(PartOfDay.values()).map(part -> new TimeOfWeek(day, part)))
            .toList();

    /** In the order of the week. */
    public static List<TimeOfWeek> list() {
        return ALL;
    }

    public static Optional<TimeOfWeek> findBySlug(String slug) {
        return ALL.stream().filter(time -> time.slug().equals(slug)).findFirst();
    }

    /** Of days and words such as "mornings"; nothing if either was not said. */
    static Set<TimeOfWeek> of(Collection<DayOfWeek> days, Collection<String> words) {
        return words.stream()
                .flatMap(word -> PartOfDay.of(word).stream())
                .flatMap(part -> days.stream().map(day -> new TimeOfWeek(day, part)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The value in URLs, the API, PostgreSQL and the index. */
    public String slug() {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT) + "-" + part.slug();
    }

    /** "Monday in the morning". */
    public String label() {
        return day.getDisplayName(TextStyle.FULL, Locale.UK) + " " + part.label();
    }

    @Override
    public int compareTo(TimeOfWeek other) {
        return Comparator.comparing(TimeOfWeek::day)
                .thenComparing(TimeOfWeek::part)
                .compare(this, other);
    }
}
