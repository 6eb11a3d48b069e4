package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what may tell who wrote a review, or whom it is about, so that its writer can think again before sending. It refuses
 * nothing. A pure function of the words.
 */
public final class TextCheck {

    private static final int CASE = Pattern.CASE_INSENSITIVE;
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d£])(?:\\+44\\s?\\(?0?\\)?\\s?|0)\\d(?:[\\s-]?\\d){8,9}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b", CASE);

    private TextCheck() {}

    /** What was found. */
    public enum Kind implements Coded {
        NAME("This may be somebody’s name. Could you say “my mother”, “a nurse” or “the manager”?"),
        ROOM("This may tell where somebody lives. You can leave it out."),
        DAY("This may tell when it was, and so who was there. “In spring” is enough."),
        AGE("An age can tell who somebody is. “In her nineties” tells less."),
        PHONE("This looks like a phone number. A review with one does not go out without a moderator."),
        EMAIL("This looks like an email address. A review with one does not go out without a moderator."),
        POSTCODE("This looks like a postcode. You can leave it out.");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** @param start of the text in the words, {@code end} behind it */
    public record Finding(Kind kind, int start, int end, String text) {

        /** What its writer may do about it. */
        public String advice() {
            return kind.label();
        }
    }

    /** In the words' order, nothing found twice. */
    public static List<Finding> look(String words) {
        List<Finding> found = new ArrayList<>();
        add(found, Kind.EMAIL, EMAIL, words);
        add(found, Kind.PHONE, PHONE, words);
        TellingPatterns.DAY.forEach(pattern -> add(found, Kind.DAY, pattern, words));
        TellingPatterns.AGE.forEach(pattern -> add(found, Kind.AGE, pattern, words));
        TellingPatterns.ROOM.forEach(pattern -> add(found, Kind.ROOM, pattern, words));
        add(found, Kind.POSTCODE, POSTCODE, words);
        NameSearch.in(words).forEach(place -> add(found, Kind.NAME, place[0], place[1], words));
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /** Whether a person must look before it goes out: nobody’s number or address stands in a review by oversight. */
    static boolean hasContact(String words) {
        return Stream.of(PHONE, EMAIL)
                .anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static void add(List<Finding> found, Kind kind, Pattern pattern, String words) {
        for (MatchResult match : pattern.matcher(words).results().toList()) {
            add(found, kind, match.start(), match.end(), words);
        }
    }

    private static void add(List<Finding> found, Kind kind, int start, int end, String words) {
        if (found.stream().noneMatch(one -> one.start() < end && start < one.end())) {
            found.add(new Finding(kind, start, end, words.substring(start, end)));
        }
    }
}
