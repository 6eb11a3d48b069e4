package uk.kindred.search.understanding;

import java.util.List;
import uk.kindred.directory.Need;
import uk.kindred.directory.Rating;
import uk.kindred.directory.SupportKind;
import uk.kindred.places.NearResult;

/** One thing that was understood of a search's words. */
public sealed interface Understood {

    /** The words it came from, as they were typed. */
    String words();

    /** @param kinds any of them will do: "care home" is residential or nursing */
    record OfKind(List<SupportKind> kinds, String words) implements Understood {}

    record WithNeed(Need need, String words) implements Understood {}

    /** @param ratings any of them will do */
    record Rated(List<Rating> ratings, String words) implements Understood {}

    /** @param place with the others of its name */
    record Near(NearResult.Found place, String words) implements Understood {}

    /** @param miles at most so far from the place that was understood with it */
    record Within(double miles, String words) implements Understood {}

    /** @param least true for at least so many, false for at most */
    record Beds(int beds, boolean least, String words) implements Understood {}

    /**
     * A wish of offers.
     *
     * @param parameter that makes the same choice: "language", "faith", "payer", "worker" or "feature"
     * @param value the choice's slug
     */
    record Wished(String parameter, String value, String label, String words) implements Understood {}

    /** @param pence the most that a week may cost */
    record WeeklyMost(long pence, String words) implements Understood {}

    /**
     * Words that no filter fits: what is shown instead, and where else to ask.
     *
     * @param forWantOfPlace true when it only tells that a place is missing
     */
    record Noted(String note, boolean forWantOfPlace, String words) implements Understood {}

    /** "in Kent": anywhere in that council, where "near" its middle would mislead. */
    record InCouncil(String councilSlug, String label, String words) implements Understood {}
}
