package uk.kindred.market.officers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.TypedText;

/**
 * What was typed into a form, and what is wrong with it, by field.
 *
 * @param problems sentences; empty for a form that has not been sent
 */
public record Typed(Map<String, String> values, Map<String, String> problems) {

    /** Nothing is wrong yet. */
    public static Typed filledIn(Map<String, String> values) {
        return new Typed(values, new LinkedHashMap<>());
    }

    public static Typed of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, all) -> values.put(name, all.isEmpty() || all.getFirst() == null ? "" : all.getFirst()));
        return new Typed(values, new LinkedHashMap<>());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** On one line. */
    public String line(String field) {
        return TypedText.oneLine(value(field));
    }

    /** With its lines. */
    public String words(String field) {
        return TypedText.withLines(value(field)).strip();
    }

    /** Null if no day stands there; what is wrong with it is then noted. */
    public @Nullable LocalDate day(String field, String ifMissing) {
        try {
            return LocalDate.parse(line(field));
        } catch (DateTimeParseException noDay) {
            wrong(field, ifMissing);
            return null;
        }
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public void wrong(String field, String sentence) {
        problems.putIfAbsent(field, sentence);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
