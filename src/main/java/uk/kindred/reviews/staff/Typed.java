package uk.kindred.reviews.staff;

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
record Typed(Map<String, String> values, Map<String, String> problems) {

    static Typed nothing() {
        return new Typed(Map.of(), new LinkedHashMap<>());
    }

    static Typed of(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, all) -> values.put(name, all.isEmpty() || all.getFirst() == null ? "" : all.getFirst()));
        return new Typed(values, new LinkedHashMap<>());
    }

    /** On one line. */
    String line(String field) {
        return TypedText.oneLine(values.getOrDefault(field, ""));
    }

    /** With its lines. */
    String words(String field) {
        return TypedText.withLines(values.getOrDefault(field, "")).strip();
    }

    @Nullable
    String problem(String field) {
        return problems.get(field);
    }

    void wrong(String field, String sentence) {
        problems.putIfAbsent(field, sentence);
    }

    boolean isSound() {
        return problems.isEmpty();
    }
}
