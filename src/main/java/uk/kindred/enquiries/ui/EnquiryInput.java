package uk.kindred.enquiries.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.Secrets;
import uk.kindred.base.TypedText;
import uk.kindred.enquiries.NewEnquiry;

/**
 * What was typed and ticked on the form, as it was: shown again until it can be sent.
 *
 * @param token becomes that of the private link: pressed twice, the button sends once
 * @param shown public ids of the services on the form
 * @param ticked those of them that are to be asked
 */
record EnquiryInput(
        String token,
        List<String> shown,
        List<String> ticked,
        String words,
        boolean visit,
        String visitWhen,
        String name,
        String email,
        String phone,
        boolean consent) {

    static final String TOKEN = "once";
    static final String SERVICES = "service";
    static final String SHOWN = "ids";
    static final String WORDS = "words";
    static final String VISIT = "visit";
    static final String VISIT_WHEN = "visit-when";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String CONSENT = "consent";

    static final int LONGEST_WORDS = 3000;
    static final int LONGEST_LINE = 200;
    private static final Pattern TOKENS = Pattern.compile("[0-9a-v]{26}");
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9()\\s.-]{9,24}");
    /** Nothing typed yet, everything ticked. */
    static EnquiryInput blank(List<String> ids) {
        return new EnquiryInput(Secrets.fresh(), ids, ids, "", false, "", "", "", "", false);
    }

    static EnquiryInput read(MultiValueMap<String, String> form) {
        String token = typed(form, TOKEN);
        return new EnquiryInput(
                TOKENS.matcher(token).matches() ? token : Secrets.fresh(),
                form.getOrDefault(SHOWN, List.of()),
                form.getOrDefault(SERVICES, List.of()),
                TypedText.withLines(typed(form, WORDS)),
                form.containsKey(VISIT),
                line(form, VISIT_WHEN),
                line(form, NAME),
                line(form, EMAIL),
                line(form, PHONE),
                form.containsKey(CONSENT));
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    private static String line(MultiValueMap<String, String> form, String field) {
        return TypedText.oneLine(typed(form, field));
    }

    /** What has to be mended before it can be sent, by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (ticked.isEmpty()) {
            problems.put(SERVICES, "Tick at least one service.");
        }
        if (words.isBlank()) {
            problems.put(WORDS, "Write what you would like to ask. A few words are enough.");
        } else if (words.length() > LONGEST_WORDS) {
            problems.put(
                    WORDS,
                    "Please shorten this: " + words.length() + " characters are more than " + LONGEST_WORDS + ".");
        }
        for (Map.Entry<String, String> line :
                Map.of(VISIT_WHEN, visitWhen, NAME, name).entrySet()) {
            if (line.getValue().length() > LONGEST_LINE) {
                problems.put(line.getKey(), "Please shorten this to " + LONGEST_LINE + " characters.");
            }
        }
        addContactProblems(problems);
        if (!consent) {
            problems.put(CONSENT, "We may pass nothing on unless you agree. Tick the box if you do.");
        }
        return problems;
    }

    private void addContactProblems(Map<String, String> problems) {
        if (email.isEmpty() && phone.isEmpty()) {
            problems.put(EMAIL, "Give an email address or a phone number, so that they can answer.");
        }
        if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
            problems.put(EMAIL, "This is no email address. One looks like name@example.org.");
        }
        if (!phone.isEmpty() && !PHONE_NUMBER.matcher(phone).matches()) {
            problems.put(PHONE, "This is no phone number. Use digits, as in 0113 496 0123.");
        }
    }

    /** To be sent; there are no problems. */
    NewEnquiry complete(String consentWords) {
        return new NewEnquiry(
                token,
                ticked.stream().distinct().toList(),
                name.isEmpty() ? null : name,
                EmailAddress.read(email).orElse(null),
                phone.isEmpty() ? null : phone,
                words.strip(),
                visit,
                visit && !visitWhen.isEmpty() ? visitWhen : null,
                consentWords);
    }
}
