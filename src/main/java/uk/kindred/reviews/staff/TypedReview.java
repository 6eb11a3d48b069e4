package uk.kindred.reviews.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.kindred.base.EmailAddress;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Channel;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.NewReview;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Reviews;
import uk.kindred.reviews.Writer;

/** Reads what an officer has typed in of a letter or a call. */
final class TypedReview {

    static final String TOKEN = "token";
    static final String CHANNEL = "channel";
    static final String WRITER = "writer";
    static final String FROM = "from";
    static final String TO = "to";
    static final String ANSWER = "answer-";
    static final String RECOMMENDS = "recommends";
    static final String WORDS = "words";
    static final String INCENTIVE = "incentive";
    static final String NAMED = "named";
    static final String KNOWN_AS = "knownAs";
    static final String NOT_BEFORE = "notBefore";
    static final String EMAIL = "email";
    static final String YES = "yes";

    private static final Pattern TOKENS = Pattern.compile("[0-9a-z]{20,64}");
    private static final Pattern DAYS = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");

    private final Typed typed;

    private TypedReview(Typed typed) {
        this.typed = typed;
    }

    /** Null if something cannot be read, which is noted; whether it is complete the service looks at. */
    static @Nullable NewReview read(Typed typed, String listing) {
        return new TypedReview(typed).read(listing);
    }

    private @Nullable NewReview read(String listing) {
        Channel channel = Coded.find(Channel.values(), typed.line(CHANNEL))
                .filter(Channel::isTypedIn)
                .orElse(null);
        Writer writer = Coded.find(Writer.values(), typed.line(WRITER)).orElse(null);
        Incentive incentive =
                Coded.find(Incentive.values(), typed.line(INCENTIVE)).orElse(null);
        Quarter from = Quarter.read(typed.line(FROM)).orElse(null);
        Quarter to = Quarter.read(typed.line(TO)).orElse(null);
        note(channel, CHANNEL, "Say whether it was a letter or a call.");
        note(writer, WRITER, "Say who they are to the person.");
        note(from, FROM, "Choose when the time begins.");
        note(to, TO, "Choose when the time ends.");
        note(incentive, INCENTIVE, "Ask what they were promised. “Nothing” is an answer too.");
        LocalDate notBefore = notBefore();
        EmailAddress email = email();
        if (!typed.isSound() || channel == null || writer == null || from == null || to == null || incentive == null) {
            return null;
        }
        boolean named = typed.line(NAMED).equals(YES);
        return new NewReview(
                token(),
                listing,
                channel,
                new ReviewContent(
                        writer,
                        from,
                        to,
                        answers(),
                        Coded.find(Recommends.values(), typed.line(RECOMMENDS)).orElse(null),
                        typed.words(WORDS),
                        incentive,
                        !named,
                        named ? typed.line(KNOWN_AS) : null,
                        notBefore),
                email);
    }

    /** The form's own, or a fresh one for what cannot be one. */
    private String token() {
        String token = typed.line(TOKEN);
        return TOKENS.matcher(token).matches() ? token : Reviews.freshToken();
    }

    private void note(@Nullable Object value, String field, String sentence) {
        if (value == null) {
            typed.wrong(field, sentence);
        }
    }

    private Map<Question, Answer> answers() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        for (Question question : Question.ticked()) {
            Coded.find(Answer.values(), typed.line(field(question))).ifPresent(answer -> answers.put(question, answer));
        }
        return answers;
    }

    static String field(Question question) {
        return ANSWER + question.slug();
    }

    private @Nullable LocalDate notBefore() {
        String day = typed.line(NOT_BEFORE);
        if (day.isEmpty()) {
            return null;
        }
        try {
            if (DAYS.matcher(day).matches()) {
                return LocalDate.parse(day);
            }
        } catch (DateTimeException unreadable) {
            // told below
        }
        typed.wrong(NOT_BEFORE, "Give a day such as 2027-01-31.");
        return null;
    }

    private @Nullable EmailAddress email() {
        String address = typed.line(EMAIL);
        Optional<EmailAddress> read = EmailAddress.read(address);
        if (!address.isEmpty() && read.isEmpty()) {
            typed.wrong(EMAIL, "This is not an address of mail. Leave it empty if they have none.");
        }
        return read.orElse(null);
    }
}
