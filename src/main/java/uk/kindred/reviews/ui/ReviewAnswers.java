package uk.kindred.reviews.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.kindred.base.ui.Dates;
import uk.kindred.base.ui.Markup;
import uk.kindred.reviews.Answer;
import uk.kindred.reviews.Quarter;
import uk.kindred.reviews.Question;
import uk.kindred.reviews.Recommends;
import uk.kindred.reviews.ReviewContent;

/** What somebody has answered, to be read once more: by its writer alone. */
final class ReviewAnswers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    static final String NOT_SAID = "Not said";

    private ReviewAnswers() {}

    /** Those of these fields, in their order. @param email blank for none */
    static Map<String, String> of(ReviewContent content, String email, List<String> fields, boolean easy) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (fields.contains(ReviewField.WRITER)) {
            answers.put(
                    "You are",
                    easy ? EasyWords.of(content.writer()) : content.writer().label());
            answers.put("About", period(content.from(), content.to()));
            answers.put(
                    easy ? "You got" : "Given or promised for it",
                    easy
                            ? EasyWords.of(content.incentive())
                            : content.incentive().label());
        }
        for (Question question : Question.ticked()) {
            if (fields.contains(ReviewField.of(question))) {
                Answer answer = content.answers().get(question);
                answers.put(
                        easy ? EasyWords.of(question, content.writer()) : question.asked(content.writer()),
                        answer == null ? NOT_SAID : easy ? EasyWords.of(answer) : answer.label());
            }
        }
        if (fields.contains(ReviewField.WORDS)) {
            Recommends recommends = content.recommends();
            answers.put(
                    easy ? "All in all" : "Overall",
                    recommends == null ? NOT_SAID : easy ? EasyWords.of(recommends) : recommends.label());
            answers.put(
                    easy ? "Your words" : "In your own words", content.words().isEmpty() ? "Nothing" : content.words());
        }
        if (fields.contains(ReviewField.ANONYMOUS)) {
            answers.put(
                    easy ? "The service knows who you are" : "The service knows you",
                    content.anonymous() ? easy ? "No" : "No, you stay anonymous" : "Yes, as " + content.knownAs());
            answers.put(
                    "It goes out",
                    content.notBefore() == null
                            ? easy ? "With what other people wrote" : "With the next round"
                            : "Not before " + Dates.day(content.notBefore()));
        }
        if (fields.contains(ReviewField.EMAIL)) {
            answers.put(easy ? "Your email" : "Mails go to", email.isEmpty() ? easy ? "None" : "Nobody" : email);
        }
        return answers;
    }

    /** "April to September 2026", "October 2025 to March 2026" */
    static String period(Quarter from, Quarter to) {
        LocalDate last = to.firstDay().plusMonths(2);
        return MONTH.format(from.firstDay()) + (from.year() == to.year() ? "" : " " + from.year()) + " to "
                + Dates.month(last);
    }

    static Markup list(Map<String, String> answers) {
        Markup list = Markup.tag("dl").styled("answers", "fact-list");
        answers.forEach((name, words) -> list.add(Markup.tag("div", Markup.tag("dt", name), Markup.tag("dd", words))));
        return list;
    }
}
