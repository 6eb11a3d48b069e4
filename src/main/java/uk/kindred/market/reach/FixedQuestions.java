package uk.kindred.market.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.kindred.directory.Need;
import uk.kindred.pricing.Payer;

/** The questions that are reckoned for all of England each night: few enough for a night, and those that most people ask. */
final class FixedQuestions {

    static final List<Integer> MILES = List.of(2, 5, 10, 20);
    static final List<Payer> PAYERS = List.of(Payer.SELF_FUNDER, Payer.COUNCIL);
    static final List<Long> MOST_WEEKLY_PENCE = List.of(50_000L, 100_000L, 150_000L);

    private FixedQuestions() {}

    /** Without a need and a payer, with each need, and with each payer alone and with each most. */
    static List<ReachQuestion> list() {
        List<ReachQuestion> questions = new ArrayList<>();
        for (int miles : MILES) {
            questions.add(ReachQuestion.within(miles));
            Arrays.stream(Need.values()).forEach(need -> questions.add(question(miles, need, null, null)));
            for (Payer payer : PAYERS) {
                Stream.concat(Stream.of((Long) null), MOST_WEEKLY_PENCE.stream())
                        .forEach(most -> questions.add(question(miles, null, payer, most)));
            }
        }
        return questions;
    }

    private static ReachQuestion question(
            double miles, @Nullable Need need, @Nullable Payer payer, @Nullable Long most) {
        return new ReachQuestion(miles, need, payer, most, false);
    }

    /** By which a question is known in the tables: "10|dementia||". */
    static String key(ReachQuestion question) {
        return ReachAsked.plain(question.miles()) + "|"
                + (question.need() == null ? "" : question.need().slug()) + "|"
                + (question.payer() == null ? "" : question.payer().slug()) + "|"
                + (question.maxWeeklyPence() == null ? "" : question.maxWeeklyPence());
    }
}
