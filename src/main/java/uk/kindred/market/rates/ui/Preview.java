package uk.kindred.market.rates.ui;

import java.util.ArrayList;
import java.util.List;
import uk.kindred.market.rates.CouncilRate;
import uk.kindred.market.rates.StatedRate;

/**
 * What a file of rates would add.
 *
 * @param changes a sentence for each figure that does not stand so already
 * @param questions unusual rates, to be confirmed one by one
 * @param seen the newest of the figures that stand now
 */
record Preview(SentRates sent, List<String> changes, List<Question> questions, String seen) {

    Preview {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
    }

    record Question(long line, String words) {}

    static Preview of(SentRates sent, List<StatedRate> stated) {
        List<CouncilRate> standing = stated.stream().map(StatedRate::rate).toList();
        List<String> changes = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (SentRates.Line line : sent.lines()) {
            CouncilRate rate = line.rate();
            CouncilRate before =
                    standing.stream().filter(rate::isOfTheSame).findFirst().orElse(null);
            if (before == null ? rate.pence() == null : before.equals(rate)) {
                continue;
            }
            changes.add(RateWords.about(rate) + ": " + RateWords.amount(rate)
                    + (before == null
                            ? "."
                            : before.pence() != null && before.pence().equals(rate.pence())
                                    ? ", from another source or day."
                                    : ", until now " + RateWords.amount(before) + "."));
            String question = RateReader.question(rate, standing);
            if (question != null) {
                questions.add(new Question(line.number(), RateWords.about(rate) + ": " + question));
            }
        }
        String seen =
                String.valueOf(stated.stream().mapToLong(StatedRate::id).max().orElse(0));
        return new Preview(sent, changes, questions, seen);
    }
}
