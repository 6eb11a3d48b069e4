package uk.kindred.reviews.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.TypedText;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.ReviewReports;

/**
 * What was chosen and typed on the form by which a review is reported.
 *
 * @param once the form's own id, so that it is one report however often it is sent
 * @param topic null if nothing was chosen
 */
record ReportInput(UUID once, ReviewReports.@Nullable Topic topic, String words, String email) {

    static final String ONCE = "once";
    static final String TOPIC = "topic";
    static final String WORDS = "words";
    static final String EMAIL = "email";

    static ReportInput read(MultiValueMap<String, String> form) {
        String once = typed(form, ONCE);
        return new ReportInput(
                once.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(once) : UUID.randomUUID(),
                Coded.find(ReviewReports.Topic.values(), typed(form, TOPIC)).orElse(null),
                TypedText.withLines(typed(form, WORDS)).strip(),
                TypedText.oneLine(typed(form, EMAIL)));
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    /** By field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (topic == null) {
            problems.put(TOPIC, "Choose what is wrong with it.");
        }
        if (words.isEmpty()) {
            problems.put(WORDS, "Say in a few words what is wrong with it.");
        } else if (words.length() > ReviewReports.MOST_CHARACTERS) {
            problems.put(WORDS, "Please shorten this to " + ReviewReports.MOST_CHARACTERS + " characters.");
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            problems.put(EMAIL, "This is no email address. One looks like name@example.org.");
        }
        return problems;
    }
}
