package uk.kindred.reviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what may tell who wrote a review, or whom it is about, so that its writer can think again before sending. It refuses
 * nothing. A pure function of the words.
 */
public final class TextCheck {

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d£])(?:\\+44\\s?\\(?0?\\)?\\s?|0)\\d(?:[\\s-]?\\d){8,9}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOM = Pattern.compile(
            "\\b(?:room|flat|bed|unit|bungalow|apartment|bay)\\s+(?:no\\.?\\s*|number\\s+)?(?:\\d{1,4}[a-z]?|[a-z]\\d{1,3})\\b"
                    + "|\\b(?:first|second|third|ground|top)[- ]floor (?:room|flat)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b|\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)"
                    + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})\\b"
                    + "|\\b(?:last|next|this|on|every) (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"
                    + "|\\b(?:on|at|over) (?:christmas(?: (?:day|eve))?|boxing day|new year’?'?s (?:day|eve)"
                    + "|easter(?: (?:sun|mon)day)?|mother’?'?s day|father’?'?s day)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:aged? (?:of )?\\d{1,3}|\\d{2,3}[- ]years?[- ]old|\\d{2,3}(?:st|nd|rd|th) birthday|(?:is|was|turned) \\d{2,3}"
                    + " years)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Sister|Nurse|Matron|Sir|Lady|Father|Reverend|Rev)\\.? [A-Z][\\p{L}’'-]+");
    private static final Pattern CALLED = Pattern.compile(
            "\\b(?:called|named|name is|name was|(?:[Mm]y|[Oo]ur|[Tt]he) (?:mum|mother|dad|father|husband|wife|son|daughter"
                    + "|brother|sister|nan|gran|grandma|grandad|grandmother|grandfather|aunt|auntie|uncle|friend|partner"
                    + "|manager|carer|nurse|keyworker|key worker|social worker|owner|cook|chef),?) ([A-Z][\\p{L}’'-]+)");
    private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll}\\d,;:] )[A-Z][\\p{Ll}’'-]+");

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
        add(found, Kind.DAY, DAY, words);
        add(found, Kind.AGE, AGE, words);
        add(found, Kind.ROOM, ROOM, words);
        add(found, Kind.POSTCODE, POSTCODE, words);
        add(found, Kind.NAME, TITLED, words);
        addCalled(found, words);
        CAPITALISED
                .matcher(words)
                .results()
                .filter(match -> FirstNames.isOne(match.group().toLowerCase(Locale.ROOT)))
                .forEach(match -> add(found, Kind.NAME, match.start(), match.end(), words));
        found.sort(Comparator.comparingInt(Finding::start));
        return List.copyOf(found);
    }

    /** Whether a person must look before it goes out: nobody’s number or address stands in a review by oversight. */
    static boolean hasContact(String words) {
        return Stream.of(PHONE, EMAIL)
                .anyMatch(pattern -> pattern.matcher(words).find());
    }

    private static void addCalled(List<Finding> found, String words) {
        CALLED.matcher(words).results().forEach(match -> add(found, Kind.NAME, match.start(1), match.end(1), words));
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
