package uk.kindred.moderation.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.TypedText;
import uk.kindred.directory.ListingSummary;
import uk.kindred.moderation.NewReport;
import uk.kindred.moderation.ReportTopic;

/**
 * What was typed and chosen on a report's form, as it was.
 *
 * @param token becomes that of the private link: pressed twice, the button sends once
 * @param worry whether it is about a person rather than about the page
 * @param topic what is wrong; null if nothing was chosen
 */
record ReportInput(String token, boolean worry, @Nullable ReportTopic topic, String words, String email) {

    static final String ABOUT = "about";
    static final String TOKEN = "once";
    static final String TOPIC = "what";
    static final String WORDS = "words";
    static final String EMAIL = "email";
    static final String WRONG_VALUE = "wrong";
    static final String WORRY_VALUE = "worry";

    static final int LONGEST_WORDS = 3000;
    private static final Pattern TOKENS = Pattern.compile("[0-9a-v]{26}");

    static ReportInput blank(boolean worry) {
        return new ReportInput(Secrets.fresh(), worry, null, "", "");
    }

    static ReportInput read(MultiValueMap<String, String> form) {
        String token = typed(form, TOKEN);
        return new ReportInput(
                TOKENS.matcher(token).matches() ? token : Secrets.fresh(),
                typed(form, ABOUT).equals(WORRY_VALUE),
                ReportTopic.findBySlug(typed(form, TOPIC))
                        .filter(topic -> topic != ReportTopic.WORRY)
                        .orElse(null),
                TypedText.withLines(typed(form, WORDS)),
                typed(form, EMAIL).replaceAll("\\p{Cntrl}+", " ").strip());
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    /** What has to be mended before it can be sent, by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!worry && topic == null) {
            problems.put(TOPIC, "Choose what is wrong.");
        }
        if (words.isBlank()) {
            problems.put(WORDS, worry ? "Write what worries you. A few words are enough." : "Write what is wrong.");
        } else if (words.length() > LONGEST_WORDS) {
            problems.put(
                    WORDS,
                    "Please shorten this: " + words.length() + " characters are more than " + LONGEST_WORDS + ".");
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            problems.put(EMAIL, "This is no email address. One looks like name@example.org.");
        }
        return problems;
    }

    /** To be sent; there are no problems. */
    NewReport complete(ListingSummary listing) {
        return new NewReport(
                token,
                listing,
                topic == null ? ReportTopic.WORRY : topic,
                words.strip(),
                EmailAddress.read(email).orElse(null));
    }
}
