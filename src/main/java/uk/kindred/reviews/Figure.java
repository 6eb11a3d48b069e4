package uk.kindred.reviews;

import org.jspecify.annotations.Nullable;

/**
 * What is told of the answers to one question about one listing.
 *
 * @param answers yes, in part and no together
 * @param score null below ten answers
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

    /** "Helped 41 of 47 people feel safe at home", or below ten "Helps most of the 7 people who answered feel …". */
    public String inWords() {
        if (score != null) {
            return "Helped " + score.yes() + " of " + answers + " people " + question.helped();
        }
        return switch (band) {
                    case MOST -> "Helps most people who have written to ";
                    case MANY -> "Helps some people who have written to ";
                    case FEW -> "Helps few people who have written to ";
                }
                + question.helped();
    }
}
