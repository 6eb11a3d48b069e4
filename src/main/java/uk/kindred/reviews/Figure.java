package uk.kindred.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What is told of the answers to one question about one listing.
 *
 * @param answers yes, in part and no together; told only beside a score
 * @param score null while only the band is told: below ten answers, and until ten more have come after a band
 */
public record Figure(
        Question question, int answers, Band band, @Nullable Score score) {

    /**
     * From ten answers on.
     *
     * @param estimatePercent how many of a hundred it helps, drawn towards what is usual and towards the last two years;
     *     nine times out of ten the truth lies from {@code lowPercent} to {@code highPercent}
     * @param usualPercent of the same kind of support, in {@code comparedWith}: "nursing homes in Leeds"
     */
    public record Score(
            int yes,
            int inPart,
            int no,
            double estimatePercent,
            double lowPercent,
            double highPercent,
            double usualPercent,
            String comparedWith) {}

    /** Whether it is surely better than usual at this. */
    public boolean isGoodAt() {
        return score != null && score.lowPercent() > score.usualPercent();
    }

    /**
     * "Helped 41 of 47 people feel safe at home", or in rough "More than half of those who answered say that it helps them
     * feel safe at home"; for the question of the Friends and Family Test "41 of 47 people say that it was good or very good".
     */
    public String inWords() {
        if (score != null) {
            return exactly(question, score.yes(), answers);
        }
        String share = switch (band) {
            case MOST -> "More than half";
            case HALF_OR_FEWER -> "Half or fewer";
        };
        return share + " of those who answered say that it "
                + (question == Question.RECOMMEND ? "was good or very good" : "helps them " + question.helped());
    }

    static String exactly(Question question, int yes, int answers) {
        String people = yes + " of " + answers + " people ";
        return question == Question.RECOMMEND
                ? people + "say that it was good or very good"
                : "Helped " + people + question.helped();
    }
}
