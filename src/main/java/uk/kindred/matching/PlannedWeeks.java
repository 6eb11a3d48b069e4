package uk.kindred.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.directory.ListingSummary;

/**
 * The answer to a question, with the listings that its weeks and alternatives name.
 *
 * @param candidates of all that was found, so that another budget is answered without looking again
 * @param listings by public id: all candidates
 * @param cut whether there were more within reach than are looked at; the nearest of each kind are
 * @param degraded whether PostgreSQL found them because the index could not
 */
public record PlannedWeeks(
        MatchQuestion question,
        Weeks weeks,
        List<Candidate> candidates,
        Map<String, ListingSummary> listings,
        boolean cut,
        boolean degraded) {

    public PlannedWeeks {
        candidates = List.copyOf(candidates);
        listings = Map.copyOf(listings);
    }

    /** The answer to a question of the same place, distance and needs, out of the same candidates: what a slider or a lock asks. */
    public PlannedWeeks again(MatchQuestion other) {
        return new PlannedWeeks(
                other, Matching.match(other.request(), candidates), candidates, listings, cut, degraded);
    }

    /** The listing behind a part of a week; empty for an id that was no candidate. */
    public Optional<ListingSummary> find(String listingId) {
        return Optional.ofNullable(listings.get(listingId));
    }

    /** Whether it is made up. */
    public boolean isExample(String listingId) {
        return find(listingId).map(listing -> listing.offer().example()).orElse(false);
    }
}
