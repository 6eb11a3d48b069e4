package uk.kindred.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/**
 * What a form was sent with.
 *
 * @param fields as typed, without the form's secret, passwords and files
 * @param complete false if something had to be left out
 */
record SentFields(Map<String, List<String>> fields, boolean complete) {

    /** No form of ours asks for more. */
    private static final int MOST_WORDS_SHOWN = 20;

    static SentFields of(HttpServletRequest request) {
        String secret = FormCheck.secret(request).getParameterName();
        Map<String, List<String>> kept = new LinkedHashMap<>();
        boolean complete = !isMultipart(request);
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (field.getKey().toLowerCase(Locale.ROOT).contains("password")) {
                complete = false;
            } else if (!field.getKey().equals(secret)) {
                kept.put(field.getKey(), List.of(field.getValue()));
            }
        }
        return new SentFields(kept, complete);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /** What somebody has written, beside ticks, numbers and what forms know of themselves. */
    List<String> words() {
        return fields.values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(value -> Stream.of(" ", "\n").anyMatch(value::contains))
                .limit(MOST_WORDS_SHOWN)
                .toList();
    }
}
