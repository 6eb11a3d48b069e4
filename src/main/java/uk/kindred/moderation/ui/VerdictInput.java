package uk.kindred.moderation.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.TypedText;
import uk.kindred.moderation.MatterKind;
import uk.kindred.moderation.Verdict;

/**
 * What a moderator chose and typed, as it was.
 *
 * @param version of the matter that was read
 * @param accepted null if nothing was chosen
 * @param sentence a ready-made one; null for none
 */
record VerdictInput(
        int version,
        @Nullable Boolean accepted,
        ReadySentences.@Nullable Sentence sentence,
        String words,
        boolean closeListing) {

    static final String VERSION = "version";
    static final String DECISION = "decision";
    static final String SENTENCE = "sentence";
    static final String REASON = "reason";
    static final String CLOSE = "close";
    static final String ACCEPT = "accept";
    static final String REFUSE = "refuse";
    static final int LONGEST_WORDS = 1000;

    static VerdictInput blank(int version) {
        return new VerdictInput(version, null, null, "", false);
    }

    static VerdictInput read(MatterKind kind, MultiValueMap<String, String> form) {
        String version = typed(form, VERSION);
        return new VerdictInput(
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
                accepted(typed(form, DECISION)),
                ReadySentences.find(kind, typed(form, SENTENCE)).orElse(null),
                TypedText.withLines(typed(form, REASON)),
                form.containsKey(CLOSE));
    }

    private static @Nullable Boolean accepted(String value) {
        return switch (value) {
            case ACCEPT -> true;
            case REFUSE -> false;
            default -> null;
        };
    }

    private static String typed(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    /** What has to be mended before it counts, by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (accepted == null) {
            problems.put(DECISION, "Choose one.");
        } else if (sentence != null && sentence.accepting() != accepted) {
            problems.put(SENTENCE, "This sentence says the opposite of what you chose above.");
        }
        if (Boolean.FALSE.equals(accepted) && closeListing) {
            problems.put(CLOSE, "A listing is taken off only where there is something in the report.");
        }
        if (sentence == null && words.isBlank()) {
            problems.put(REASON, "Give the reason: choose a sentence, or write your own.");
        } else if (words.length() > LONGEST_WORDS) {
            problems.put(REASON, "Please shorten this to " + LONGEST_WORDS + " characters.");
        }
        return problems;
    }

    /** There are no problems. */
    Verdict complete() {
        String ready = sentence == null ? "" : sentence.words();
        return new Verdict(Boolean.TRUE.equals(accepted), (ready + "\n" + words.strip()).strip(), closeListing);
    }
}
