package uk.kindred.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Pounds;
import uk.kindred.search.ParameterProblem;

/** What stands in the fields, read one by one; for what cannot be read there is a sentence, and it stays where it stands. */
final class TypedFields {

    /** Control characters and halves of surrogate pairs: no word has them. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** A sign without a sum is nothing typed. */
    private static final Pattern NO_SUM = Pattern.compile("[£,\\s]*");

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int DAY_LETTERS = 3;
    private static final int LONGEST_SHOWN = 80;

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    TypedFields(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    List<ParameterProblem> problems() {
        return problems;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    boolean hasProblem(String field) {
        return problems.stream().anyMatch(problem -> problem.parameter().equals(field));
    }

    /** What stands in all fields that are known here. */
    Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : MatchField.list()) {
            List<String> typed = all(field);
            if (!typed.isEmpty()) {
                values.put(field, typed);
            }
        }
        return values;
    }

    void problem(ParameterProblem problem) {
        problems.add(problem);
    }

    void problem(String field, String title, String detail) {
        String value = first(field).orElse("");
        String shown = value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
        problems.add(new ParameterProblem(field, shown, title, detail, false, List.of()));
    }

    /** Values that are not blank, tidied. */
    List<String> all(String field) {
        return parameters.getOrDefault(field, List.of()).stream()
                .limit(MatchField.MOST_VALUES)
                .map(TypedFields::tidy)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<String> first(String field) {
        return all(field).stream().findFirst();
    }

    String text(String field, int longest) {
        String text = first(field).orElse("");
        if (text.length() > longest) {
            problem(field, "That is too long", "Please use at most " + longest + " letters.");
        }
        return text;
    }

    <T> Optional<T> choice(String field, Function<String, Optional<T>> find) {
        return first(field).flatMap(value -> known(field, find.apply(value)));
    }

    <T> Set<T> choices(String field, Function<String, Optional<T>> find) {
        Set<T> chosen = new LinkedHashSet<>();
        all(field).forEach(value -> known(field, find.apply(value)).ifPresent(chosen::add));
        return chosen;
    }

    private <T> Optional<T> known(String field, Optional<T> found) {
        if (found.isEmpty()) {
            problem(field, "Not one of the answers", "Please choose one of the answers on the page.");
        }
        return found;
    }

    /** Null if nothing was typed, or nothing that can be used. */
    @Nullable
    Integer whole(String field, int least, int most) {
        String typed = first(field).orElse(null);
        if (typed == null) {
            return null;
        }
        int number = WHOLE.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
        if (number >= least && number <= most) {
            return number;
        }
        problem(field, "That number cannot be used", "Please write a whole number from " + least + " to " + most + ".");
        return null;
    }

    /** Null if nothing was typed, or nothing that can be used. @param unit "pounds a week" */
    @Nullable
    Long pence(String field, long most, String unit) {
        String typed = first(field).orElse("");
        if (NO_SUM.matcher(typed).matches()) {
            return null;
        }
        OptionalLong pence = Pounds.findPence(typed);
        if (pence.isPresent() && pence.getAsLong() <= most) {
            return pence.getAsLong();
        }
        problem(
                field,
                "That is not an amount of money we can use",
                "Please write " + unit + ", up to " + Pounds.inWords(most) + ", such as 350 or 350.50.");
        return null;
    }

    Set<DayOfWeek> days(String field) {
        return choices(
                field,
                slug -> Arrays.stream(DayOfWeek.values())
                        .filter(day -> slug(day).equals(slug))
                        .findFirst());
    }

    /** Null if nothing was typed, or nothing that can be used. */
    @Nullable
    LocalTime time(String field) {
        return parsed(
                field,
                typed -> LocalTime.parse(typed, HOURS_AND_MINUTES),
                "Please write the time with hours and minutes, such as 08:00 or 17:30.");
    }

    /** Null if nothing was typed, or nothing that can be used. */
    @Nullable
    LocalDate day(String field, LocalDate such) {
        return parsed(field, LocalDate::parse, "Please write the day as year-month-day, such as " + such + ".");
    }

    private <T> @Nullable T parsed(String field, Function<String, T> parse, String otherwise) {
        String typed = first(field).orElse(null);
        if (typed == null) {
            return null;
        }
        try {
            return parse.apply(typed);
        } catch (DateTimeParseException unreadable) {
            problem(field, "That cannot be read", otherwise);
            return null;
        }
    }

    /** What the values make together; empty, with the reason said of the field, if they do not go together. */
    <T> Optional<T> made(String field, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException unfit) {
            problem(field, "These answers do not go together", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }

    /** "mon". */
    static String slug(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String value) {
        return SPACES.matcher(UNREADABLE.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
