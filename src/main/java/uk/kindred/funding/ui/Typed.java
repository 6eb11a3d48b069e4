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

/**
 * What stands in the fields, read one by one; for what cannot be read there is a sentence. The fields of a part of the form
 * may all begin with the same word, such as those about a partner.
 */
final class Typed {

    /** A sign without a sum is nothing typed. */
    private static final Pattern NO_SUM = Pattern.compile("[£,\\s]*");

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int MOST_YEARS_AHEAD = 5;

    private final Map<String, List<String>> query;
    private final Map<String, String> problems;
    private final String prefix;

    Typed(Map<String, List<String>> query) {
        this(query, new LinkedHashMap<>(), "");
    }

    private Typed(Map<String, List<String>> query, Map<String, String> problems, String prefix) {
        this.query = query;
        this.problems = problems;
        this.prefix = prefix;
    }

    /** The fields whose names begin so; what is wrong with them is told with all others. */
    Typed under(String word) {
        return new Typed(query, problems, prefix + word);
    }

    /** A field's name in the form. */
    String name(String field) {
        return prefix + field;
    }

    /** Sentences by their fields' names in the form. */
    Map<String, String> problems() {
        return problems;
    }

    /** What is wrong with a field; null if nothing is. */
    @Nullable
    String problemWith(String field) {
        return problems.get(name(field));
    }

    void problem(String field, String words) {
        problems.put(name(field), words);
    }

    /** Without blanks around it; empty if nothing is there. */
    String text(String field) {
        List<String> values = query.getOrDefault(name(field), List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    /** Whether a box is ticked. */
    boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    /** Whether one of several boxes of that name is. */
    boolean isTicked(String field, String value) {
        return query.getOrDefault(name(field), List.of()).contains(value);
    }

    /** Whether any field of this part has something in it. */
    boolean isAnyFilledIn(List<String> fields) {
        return fields.stream().anyMatch(field -> !text(field).isEmpty());
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

    /** A whole number from one to another. */
    int count(String field, int least, int most, int usual) {
        String plain = text(field).replace("%", "").strip();
        if (plain.isEmpty()) {
            return usual;
        }
        int count = COUNT.matcher(plain).matches() ? Integer.parseInt(plain) : -1;
        if (count >= least && count <= most) {
            return count;
        }
        problem(field, "Please write a whole number from " + least + " to " + most + ".");
        return usual;
    }

    LocalDate day(String field, LocalDate usual) {
        LocalDate day = dayOrNull(field, usual.plusYears(MOST_YEARS_AHEAD));
        return day == null ? usual : day;
    }

    @Nullable
    LocalDate dayOrNull(String field, LocalDate latest) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(latest)) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // told below, with what is right
        }
        problem(field, "Please write a day as year-month-day, such as 2026-04-06, and no later than " + latest + ".");
        return null;
    }
}
