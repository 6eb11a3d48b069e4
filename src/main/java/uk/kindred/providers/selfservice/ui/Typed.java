package uk.kindred.providers.selfservice.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.kindred.base.TypedText;

/** What a form was sent with, field by field. */
record Typed(Map<String, List<String>> fields) {

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed of(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return new Typed(fields);
    }

    /** In one line; blank if it was not sent. */
    String line(String name) {
        return TypedText.oneLine(first(name));
    }

    /** With its line ends. */
    String text(String name) {
        return TypedText.withLines(first(name)).strip();
    }

    /** Each line of it that says something. */
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Set<String> all(String name) {
        return Set.copyOf(
                fields.getOrDefault(name, List.of()).stream().distinct().toList());
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    private String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
