package uk.kindred.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes values out of a URL's parameters and collects what was wrong with them. */
final class ParameterReader {

    /** Control characters and halves of surrogate pairs: no word has them, and PostgreSQL refuses some. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    private static final Pattern DECIMAL = Pattern.compile("-?(?:[0-9]{1,9}(?:\\.[0-9]{1,15})?|\\.[0-9]{1,15})");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST_SHOWN = 80;

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    List<ParameterProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(ParameterProblem problem) {
        problems.add(problem);
    }

    void problem(String name, String value, String title, String detail) {
        problem(ParameterProblem.of(name, shorten(value), title, detail));
    }

    boolean isMissing(String name) {
        return !parameters.containsKey(name);
    }

    /** The values that are not blank, tidied. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(ParameterReader::tidy)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    String text(String name, int longest) {
        String text = first(name).orElse("");
        if (text.length() <= longest) {
            return text;
        }
        problem(ParameterProblem.of(
                name, shorten(text), "That is too long", "Please use at most " + longest + " letters."));
        return "";
    }

    <T> Set<T> choices(String name, Function<String, Optional<T>> find, String vocabulary) {
        Set<T> chosen = new LinkedHashSet<>();
        for (String value : all(name)) {
            known(name, value, find.apply(value), listedAs(vocabulary)).ifPresent(chosen::add);
        }
        return chosen;
    }

    <T> Optional<T> choice(String name, Function<String, Optional<T>> find, String vocabulary) {
        return first(name).flatMap(value -> known(name, value, find.apply(value), listedAs(vocabulary)));
    }

    private static String listedAs(String vocabulary) {
        return "those listed as “" + vocabulary + "” at /api/vocabulary";
    }

    String choice(String name, List<String> allowed, String otherwise) {
        return first(name)
                .flatMap(value ->
                        known(name, value, Optional.of(value).filter(allowed::contains), String.join(", ", allowed)))
                .orElse(otherwise);
    }

    /** Notes a problem if the value was not found. */
    <T> Optional<T> known(String name, String value, Optional<T> found, String allowed) {
        if (found.isEmpty()) {
            problem(ParameterProblem.of(
                    name,
                    shorten(value),
                    "Unknown " + name,
                    "“" + shorten(value) + "” is not a value of “" + name + "”. Its values are " + allowed + "."));
        }
        return found;
    }

    /** More than 0, up to the most. */
    @Nullable
    Double decimal(String name, int most) {
        String typed = first(name).orElse(null);
        if (typed == null) {
            return null;
        }
        Double number = number(typed);
        if (number != null && number > 0 && number <= most) {
            return number;
        }
        outOfRange(name, typed, "a number above 0, up to " + most + ", such as 2 or 0.5");
        return null;
    }

    /** A whole number from 1 to the most. */
    @Nullable
    Integer whole(String name, int most) {
        String typed = first(name).orElse(null);
        if (typed == null) {
            return null;
        }
        if (typed.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        outOfRange(name, typed, "a whole number from 1 to " + most);
        return null;
    }

    /**
     * Plain decimal notation only, "0.5" or ".5": no exponents, no "NaN". No comma, since "1,500" is a thousand and more to
     * some and one and a half to others.
     */
    static @Nullable Double number(String typed) {
        return DECIMAL.matcher(typed).matches() ? Double.valueOf(typed) : null;
    }

    private void outOfRange(String name, String typed, String range) {
        problem(ParameterProblem.of(
                name,
                shorten(typed),
                "“" + name + "” is out of range",
                "“" + name + "” must be " + range + ", not “" + shorten(typed) + "”."));
    }

    private static String tidy(String value) {
        return SPACES.matcher(UNREADABLE.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    static String shorten(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
