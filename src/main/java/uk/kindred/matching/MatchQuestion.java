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
 * @param savings what of own money comes out of savings; null if nothing does
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
        if (chargePence < 0 || chargePence > request.money().main().pence()) {
            throw new IllegalArgumentException("The council asks for no more than the whole budget.");
        }
        if (chargePence > 0 && (request.route() == null || request.isOfCouple())) {
            throw new IllegalArgumentException(
                    request.isOfCouple()
                            ? "Of a couple, what the council asks you to pay is a part of each budget, and not said apart."
                            : "With your own money there is no charge of the council’s.");
        }
        if (savings != null && !request.money().main().isOwn()) {
            throw new IllegalArgumentException("Savings are own money, and no part of a personal budget.");
        }
    }

    /** The same, of real listings alone. */
    MatchQuestion withoutExamples() {
        return new MatchQuestion(near, place, ExampleWish.EXCLUDE, request, savings, chargePence);
    }

    /** Of the sum that is asked for first, what does not come out of savings. */
    public long besideSavingsPence() {
        return request.money().main().pence() - (savings == null ? 0 : savings.weeklyPence());
    }
}
