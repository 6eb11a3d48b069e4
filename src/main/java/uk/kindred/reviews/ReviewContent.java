package uk.kindred.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.moderation.Leaning;

/**
 * What somebody says of a service.
 *
 * @param from the first quarter of the experience, {@code to} the last
 * @param answers to the statements and outcomes; what is left out is not said
 * @param recommends null while it is not said
 * @param anonymous to the provider as well; nobody else ever sees a name
 * @param knownAs how the provider may know them, if they want it to
 * @param notBefore the first day on which it may go out, if they want to wait
 */
public record ReviewContent(
        Writer writer,
        Quarter from,
        Quarter to,
        Map<Question, Answer> answers,
        @Nullable Recommends recommends,
        String words,
        Incentive incentive,
        boolean anonymous,
        @Nullable String knownAs,
        @Nullable LocalDate notBefore) {

    public static final int MOST_CHARACTERS = 5_000;
    /** How far back a review may speak of: three years. */
    public static final int OLDEST_QUARTERS = 12;

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WAIT_MONTHS = 12;

    public ReviewContent {
        EnumMap<Question, Answer> sorted = new EnumMap<>(Question.class);
        sorted.putAll(answers);
        sorted.remove(Question.RECOMMEND);
        answers = Map.copyOf(sorted);
    }

    ReviewContent withoutName() {
        return new ReviewContent(writer, from, to, answers, recommends, words, incentive, anonymous, null, notBefore);
    }

    /** By what they say of all in all. */
    Leaning leaning() {
        return recommends == null
                ? Leaning.MIXED
                : switch (recommends.counted()) {
                    case YES -> Leaning.PRAISE;
                    case NO -> Leaning.CRITICISM;
                    case IN_PART, NOT_FOR_ME -> Leaning.MIXED;
                };
    }

    /** One thing that has to be mended before it can be sent. @param field its name in forms */
    public record Problem(String field, String words) {}

    /** Empty if it can be sent on this day. */
    public List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Quarter now = Quarter.of(today);
        if (from.compareTo(to) > 0 || to.compareTo(now) > 0) {
            problems.add(new Problem("to", "The time must not end before it begins, and not after today."));
        } else if (to.until(now) > OLDEST_QUARTERS) {
            problems.add(new Problem("to", "Write about the last three years: what is older helps nobody to choose."));
        }
        if (recommends == null) {
            problems.add(new Problem("recommends", "Say how it was overall. “Don’t know” is an answer too."));
        }
        if (words.length() > MOST_CHARACTERS) {
            problems.add(new Problem("words", "Use at most " + MOST_CHARACTERS + " letters and signs."));
        }
        if (incentive == Incentive.MONEY_OR_DISCOUNT) {
            problems.add(new Problem(
                    "incentive",
                    "A review for which somebody was promised money, a discount or a prize can’t go out. Please tell us"
                            + " who promised it."));
        }
        if (!anonymous && (knownAs == null || knownAs.isBlank())) {
            problems.add(new Problem("knownAs", "Say how the service may know you, or stay anonymous."));
        } else if (knownAs != null && knownAs.length() > LONGEST_NAME) {
            problems.add(new Problem("knownAs", "Use at most " + LONGEST_NAME + " letters."));
        }
        if (notBefore != null && notBefore.isAfter(today.plusMonths(LONGEST_WAIT_MONTHS))) {
            problems.add(new Problem("notBefore", "A review can wait for at most a year."));
        }
        return problems;
    }
}
