package uk.kindred.imports.cqc;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates in the several ways that CQC's files write them. */
final class WrittenDates {

    private static final List<DateTimeFormatter> WAYS = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDates() {}

    /** Null if it is none. */
    static @Nullable LocalDate find(String value) {
        for (DateTimeFormatter way : WAYS) {
            if (looksLike(way, value)) {
                try {
                    return LocalDate.parse(value, way);
                } catch (DateTimeParseException e) {
                    // 31 June: another way of writing it may fit
                }
            }
        }
        return null;
    }

    /** Asked first, for in every row an exception would take longer than all else that the row needs. */
    private static boolean looksLike(DateTimeFormatter way, String value) {
        ParsePosition position = new ParsePosition(0);
        return way.parseUnresolved(value, position) != null && position.getIndex() == value.length();
    }
}
