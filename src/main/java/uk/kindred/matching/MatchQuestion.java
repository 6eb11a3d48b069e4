package uk.kindred.matching;

import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;
import uk.kindred.search.ExampleWish;

/**
 * All that somebody asks of the planner: where they live, beside what a week is made of.
 *
 * @param near as it was typed
 * @param place what that was understood as
 * @param examples whether made-up listings may be in a week
 * @param savings what of the week's budget comes out of savings; null if nothing does
 * @param chargePence what of the week's budget the council asks the person to pay (Care Act 2014 s. 14); 0 if it is not
 *     said, and with one's own money
 */
public record MatchQuestion(
        String near,
        Place place,
        ExampleWish examples,
        MatchRequest request,
        @Nullable FromSavings savings,
        long chargePence) {

    public static final int USUAL_MILES = 10;
    public static final int MOST_MILES = 50;
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_WHO = 60;

    /** Where the council asks for no part of the budget, or nobody said it. */
    public MatchQuestion(
            String near, Place place, ExampleWish examples, MatchRequest request, @Nullable FromSavings savings) {
        this(near, place, examples, request, savings, 0);
    }

    public MatchQuestion {
        if (chargePence < 0 || chargePence > request.budgetPence()) {
            throw new IllegalArgumentException("The council asks for no more than the whole budget.");
        }
        if (chargePence > 0 && request.route() == null) {
            throw new IllegalArgumentException("With your own money there is no charge of the council’s.");
        }
    }

    /** The same, of real listings alone. */
    MatchQuestion withoutExamples() {
        return new MatchQuestion(near, place, ExampleWish.EXCLUDE, request, savings, chargePence);
    }

    /** Of the week's budget, what does not come out of savings. */
    public long besideSavingsPence() {
        return request.budgetPence() - (savings == null ? 0 : savings.weeklyPence());
    }
}
