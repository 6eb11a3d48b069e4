package uk.kindred.reviews.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.kindred.base.EmailAddress;
import uk.kindred.base.TypedText;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Coded;
import uk.kindred.reviews.Incentive;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;
import uk.kindred.reviews.Writer;

/**
 * What was typed and chosen for a review, as it was: shown again until it can be taken.
 *
 * @param values by field; none is an empty text
 */
record ReviewInput(Map<String, String> values) {

    static final String YES = "yes";
    static final String NO = "no";
    private static final String BETWEEN = "_";
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT));

    ReviewInput {
        values = Map.copyOf(values);
    }

    static ReviewInput blank() {
        return new ReviewInput(Map.of(ReviewField.ANONYMOUS, YES));
    }

    /** As it was kept. @param email of its writer, blank for none */
    static ReviewInput of(ReviewContent content, String email) {
        Map<String, String> values = new HashMap<>();
        values.put(ReviewField.WRITER, content.writer().slug());
        values.put(ReviewField.FROM, content.from().code());
        values.put(ReviewField.TO, content.to().code());
        values.put(ReviewField.PERIOD, period(content.from(), content.to()));
        values.put(ReviewField.INCENTIVE, content.incentive().slug());
        content.answers().forEach((question, answer) -> values.put(ReviewField.of(question), answer.slug()));
        Recommends recommends = content.recommends();
        values.put(ReviewField.RECOMMENDS, recommends == null ? "" : recommends.slug());
        values.put(ReviewField.WORDS, content.words());
        values.put(ReviewField.ANONYMOUS, content.anonymous() ? YES : NO);
        values.put(ReviewField.KNOWN_AS, content.knownAs() == null ? "" : content.knownAs());
        LocalDate notBefore = content.notBefore();
        values.put(ReviewField.NOT_BEFORE, notBefore == null ? "" : notBefore.toString());
        values.put(ReviewField.EMAIL, email);
        return new ReviewInput(values);
    }

    /** With what was typed into these fields in place of what stood there. */
    ReviewInput typed(MultiValueMap<String, String> form, Collection<String> fields) {
        Map<String, String> all = new HashMap<>(values);
        for (String field : fields) {
            String value = Optional.ofNullable(form.getFirst(field)).orElse("");
            all.put(
                    field,
                    field.equals(ReviewField.WORDS) ? TypedText.withLines(value).strip() : TypedText.oneLine(value));
        }
        if (fields.contains(ReviewField.PERIOD)) {
            String[] ends = String.valueOf(all.get(ReviewField.PERIOD)).split(BETWEEN, 2);
            all.put(ReviewField.FROM, ends[0]);
            all.put(ReviewField.TO, ends[ends.length - 1]);
        }
        return new ReviewInput(all);
    }

    /** The value of a choice of both quarters. */
    static String period(Quarter from, Quarter to) {
        return from.code() + BETWEEN + to.code();
    }

    /** Blank if nothing was typed. */
    String get(String field) {
        return values.getOrDefault(field, "");
    }

    Optional<Writer> writer() {
        return Coded.find(Writer.values(), get(ReviewField.WRITER));
    }

    Optional<EmailAddress> email() {
        return EmailAddress.read(get(ReviewField.EMAIL));
    }

    /** Empty while it lacks what even a draft says. */
    Optional<ReviewContent> content() {
        Writer writer = writer().orElse(null);
        Quarter from = Quarter.read(get(ReviewField.FROM)).orElse(null);
        Quarter to = Quarter.read(get(ReviewField.TO)).orElse(null);
        Incentive incentive =
                Coded.find(Incentive.values(), get(ReviewField.INCENTIVE)).orElse(null);
        if (writer == null || from == null || to == null || incentive == null) {
            return Optional.empty();
        }
        boolean anonymous = !get(ReviewField.ANONYMOUS).equals(NO);
        String knownAs = get(ReviewField.KNOWN_AS);
        return Optional.of(new ReviewContent(
                writer,
                from,
                to,
                answers(),
                Coded.find(Recommends.values(), get(ReviewField.RECOMMENDS)).orElse(null),
                get(ReviewField.WORDS),
                incentive,
                anonymous,
                anonymous || knownAs.isEmpty() ? null : knownAs,
                day(get(ReviewField.NOT_BEFORE))));
    }

    private Map<Question, Answer> answers() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        Question.ticked()
                .forEach(question -> Coded.find(Answer.values(), get(ReviewField.of(question)))
                        .ifPresent(answer -> answers.put(question, answer)));
        return answers;
    }

    /** What has to be mended in these fields, by field. */
    Map<String, String> problems(Collection<String> fields, LocalDate today) {
        Map<String, String> all = new LinkedHashMap<>();
        if (writer().isEmpty()) {
            all.put(ReviewField.WRITER, "Say who you are.");
        }
        if (Quarter.read(get(ReviewField.FROM)).isEmpty()) {
            all.put(ReviewField.FROM, "Choose when it began.");
        }
        if (Quarter.read(get(ReviewField.TO)).isEmpty()) {
            all.put(ReviewField.TO, "Choose when it ended, or the newest if it goes on.");
        }
        if (Coded.find(Incentive.values(), get(ReviewField.INCENTIVE)).isEmpty()) {
            all.put(ReviewField.INCENTIVE, "Say whether you were given or promised anything.");
        }
        if (!get(ReviewField.NOT_BEFORE).isEmpty() && day(get(ReviewField.NOT_BEFORE)) == null) {
            all.put(ReviewField.NOT_BEFORE, "Write a day like this: 15/1/2027. Or leave it empty.");
        }
        if (!get(ReviewField.EMAIL).isEmpty() && email().isEmpty()) {
            all.put(ReviewField.EMAIL, "This is no email address. One looks like name@example.org.");
        }
        content()
                .ifPresent(content ->
                        content.problems(today).forEach(problem -> all.putIfAbsent(problem.field(), problem.words())));
        if (fields.contains(ReviewField.PERIOD)
                && (all.containsKey(ReviewField.FROM) || all.containsKey(ReviewField.TO))) {
            all.put(ReviewField.PERIOD, "Say when it was.");
        }
        all.keySet().retainAll(fields);
        return all;
    }

    /** Null for what is no day. */
    static @Nullable LocalDate day(String typed) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeParseException tryTheNext) {
                continue;
            }
        }
        return null;
    }
}
