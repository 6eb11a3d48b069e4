package uk.kindred.matching;

import java.util.List;
import java.util.Set;
import uk.kindred.places.Place;
import uk.kindred.search.ExampleWish;

/**
 * All that somebody asks of the planner: where they live, beside what a week is made of.
 *
 * @param near as it was typed
 * @param place what that was understood as
 * @param examples whether made-up listings may be in a week
 */
public record MatchQuestion(String near, Place place, ExampleWish examples, MatchRequest request) {

    public static final int USUAL_MILES = 10;
    public static final int MOST_MILES = 50;
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_WHO = 60;

    /** The same with another budget: what a slider asks. */
    public MatchQuestion costing(long pence) {
        return with(request.costing(pence));
    }

    /** The same with these parts kept. */
    public MatchQuestion locking(List<Lock> others) {
        return with(request.locking(others));
    }

    /** The same without these listings: what a swap asks. */
    public MatchQuestion without(Set<String> listingIds) {
        return with(request.without(listingIds));
    }

    private MatchQuestion with(MatchRequest other) {
        return new MatchQuestion(near, place, examples, other);
    }
}
