package uk.kindred.providers.ui;

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

    /** Nothing yet. */
    public static Typed nothing() {
        return new Typed(Map.of(), new LinkedHashMap<>());
    }

    public static Typed of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, all) -> values.put(name, all.isEmpty() || all.getFirst() == null ? "" : all.getFirst()));
        return new Typed(values, new LinkedHashMap<>());
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public boolean has(String field) {
        return !value(field).isBlank();
    }

    /** On one line. */
    public String line(String field) {
        return TypedText.oneLine(value(field));
    }

    /** With its lines. */
    public String words(String field) {
        return TypedText.withLines(value(field)).strip();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    public Typed wrong(String field, String sentence) {
        problems.put(field, sentence);
        return this;
    }

    /** Notes what is wrong with a text that has to be given. */
    public void check(String field, String text, int most, String ifMissing) {
        if (text.isBlank()) {
            wrong(field, ifMissing);
        } else if (text.length() > most) {
            wrong(field, "Please shorten this: " + text.length() + " characters are more than " + most + ".");
        }
    }
}
