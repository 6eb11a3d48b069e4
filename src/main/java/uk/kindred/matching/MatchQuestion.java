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
 */
public record MatchQuestion(
        String near,
        Place place,
        ExampleWish examples,
        MatchRequest request,
        @Nullable FromSavings savings) {

    public static final int USUAL_MILES = 10;
    public static final int MOST_MILES = 50;
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_WHO = 60;

    /** Of the week's budget, what does not come out of savings. */
    public long besideSavingsPence() {
        return request.budgetPence() - (savings == null ? 0 : savings.weeklyPence());
    }
}
