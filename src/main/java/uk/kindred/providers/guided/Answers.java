package uk.kindred.providers.guided;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.pricing.Pounds;

/** What was typed and ticked, by field, as it was typed. */
record Answers(Map<String, List<String>> values) {

    static final Answers NONE = new Answers(Map.of());

    private static final int LONGEST = 5_000;
    private static final int MOST_VALUES = 60;
    private static final Pattern NOT_IN_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Only these fields of a form; what is blank is left out. */
    static Answers read(Map<String, List<String>> form, Collection<String> fields) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String field : fields) {
            List<String> typed = form.getOrDefault(field, List.of()).stream()
                    .map(Answers::clean)
                    .filter(value -> !value.isEmpty())
                    .limit(MOST_VALUES)
                    .toList();
            if (!typed.isEmpty()) {
                read.put(field, typed);
            }
        }
        return new Answers(read);
    }

    private static String clean(String typed) {
        String text = NOT_IN_TEXT.matcher(typed.replace("\r\n", "\n")).replaceAll(" ");
        return (text.length() <= LONGEST ? text : text.substring(0, LONGEST)).strip();
    }

    /** The others' fields go before. */
    Answers with(Answers others) {
        Map<String, List<String>> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Answers(all);
    }

    Answers with(String field, String value) {
        return with(new Answers(Map.of(field, List.of(value))));
    }

    Answers without(String field) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.remove(field);
        return new Answers(rest);
    }

    /** Blank if nothing was typed. */
    String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    @Nullable
    String textOrNull(String field) {
        return all(field).stream().findFirst().orElse(null);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    boolean isTicked(String field, String value) {
        return all(field).contains(value);
    }

    /** Null if neither was chosen. */
    @Nullable
    Boolean yesOrNo(String field) {
        return switch (text(field)) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }

    /** Null for what is no whole number. */
    @Nullable
    Integer number(String field) {
        String typed = text(field).replace(",", "");
        return COUNT.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    /** "£28.50", "1,240": empty for what is no sum of money. */
    OptionalLong pence(String field) {
        return Pounds.findPence(text(field));
    }

    /** As browsers send a date; null for what is none. */
    @Nullable
    LocalDate day(String field) {
        try {
            return has(field) ? LocalDate.parse(text(field)) : null;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** What was typed with commas or on lines of its own. */
    List<String> listed(String field) {
        return Arrays.stream(text(field).split("[,;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** Those of the ticked that are known. */
    <T> List<T> ticked(String field, Function<String, Optional<T>> find) {
        return all(field).stream()
                .map(value -> find.apply(value).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
