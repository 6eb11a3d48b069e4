package uk.kindred.matching.api;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import uk.kindred.base.web.BadParameterException;

/** Times of the day: "08:00". */
final class Times {

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Times() {}

    static LocalTime read(String text, String name) {
        try {
            return LocalTime.parse(text, HOURS_AND_MINUTES);
        } catch (DateTimeParseException unreadable) {
            throw new BadParameterException("A time cannot be read", "“" + name + "” is a time such as 08:00.");
        }
    }

    static String write(LocalTime time) {
        return HOURS_AND_MINUTES.format(time);
    }
}
