package uk.kindred.providers.selfservice.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a form was sent with, field by field. */
record Typed(Map<String, List<String>> fields) {

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

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
        return NOT_IN_A_LINE.matcher(first(name)).replaceAll(" ").strip();
    }

    /** With its line ends. PostgreSQL keeps no character zero. */
    String text(String name) {
        return first(name).replace("\0", "").replace("\r\n", "\n").strip();
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
