package uk.kindred.directory.ui.cost;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The day whose cost somebody asks for, in the API's parameter "on".
 *
 * @param day null if none is asked for, or it cannot be used
 * @param typed as it stands in the field
 * @param problem what is wrong with it, null if nothing
 */
public record DayAsked(
        @Nullable LocalDate day, String typed, @Nullable String problem) {

    static final String ON = "on";
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    public static DayAsked of(Map<String, List<String>> query, LocalDate today) {
        String typed = PlanFields.first(query, ON).orElse("");
        if (typed.isEmpty()) {
            return new DayAsked(null, "", null);
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isBefore(FIRST) && !day.isAfter(today)) {
                return new DayAsked(day, typed, null);
            }
        } catch (DateTimeParseException unreadable) {
            // told below, with what is right
        }
        return new DayAsked(
                null,
                typed,
                "Please choose a day from 1990 to today, written year-month-day, such as " + today.minusYears(1) + ".");
    }

    public Map<String, String> problems() {
        return problem == null ? Map.of() : Map.of(ON, problem);
    }
}
