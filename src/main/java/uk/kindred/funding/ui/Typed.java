package uk.kindred.funding.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.funding.Choice;
import uk.kindred.funding.Percents;
import uk.kindred.pricing.Pounds;

/** What stands in the fields, read one by one; for what cannot be read there is a sentence. */
final class Typed {

    /** A sign without a sum is nothing typed. */
    private static final Pattern NO_SUM = Pattern.compile("[£,\\s]*");

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS_AHEAD = 5;

    private final Map<String, List<String>> query;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Typed(Map<String, List<String>> query) {
        this.query = query;
    }

    /** Sentences by field. */
    Map<String, String> problems() {
        return problems;
    }

    void problem(String field, String words) {
        problems.put(field, words);
    }

    /** Without blanks around it; empty if nothing is there. */
    String text(String field) {
        List<String> values = query.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Pence; nothing where nothing is typed. */
    long pence(String field) {
        Long pence = penceOrNull(field);
        return pence == null ? 0 : pence;
    }

    @Nullable
    Long penceOrNull(String field) {
        String typed = text(field);
        if (NO_SUM.matcher(typed).matches()) {
            return null;
        }
        OptionalLong pence = Pounds.findPence(typed);
        if (pence.isEmpty()) {
            problem(field, "Please write pounds, such as 1,250 or 230.25.");
            return null;
        }
        return pence.getAsLong();
    }

    <T extends Choice> T choice(String field, T[] choices, T usual) {
        String slug = text(field);
        if (slug.isEmpty()) {
            return usual;
        }
        return Choice.find(choices, slug).orElseGet(() -> {
            problem(field, "Please choose from the list.");
            return usual;
        });
    }

    /** Hundredths of a percent. */
    int percent(String field, int usual) {
        String plain = text(field).replace("%", "").strip();
        if (plain.isEmpty()) {
            return usual;
        }
        OptionalInt hundredths = Pounds.findHundredths(plain);
        if (hundredths.isPresent() && hundredths.getAsInt() <= Percents.MOST_HUNDREDTHS) {
            return hundredths.getAsInt();
        }
        problem(field, "Please write a percentage a year from 0 to 20, such as 5 or 3.5.");
        return usual;
    }

    LocalDate day(String field, LocalDate usual) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(usual.plusYears(MOST_YEARS_AHEAD))) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, with what is right
        }
        problem(field, "Please write the day as year-month-day, such as " + usual + ".");
        return usual;
    }
}
