package uk.kindred.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.kindred.directory.ListingSummary;
import uk.kindred.directory.SupportKind;
import uk.kindred.search.SearchResults.Hit;

/**
 * The answer to a question, with the listings that its weeks and alternatives name.
 *
 * @param candidates of all that was found
 * @param hits by public id, of all candidates: with their distance, and whether they say that they come to the person
 * @param cut whether there were more within reach than are looked at; the nearest of each way of pricing are
 * @param degraded whether PostgreSQL found them because the index could not
 */
public record PlannedWeeks(
        MatchQuestion question,
        Weeks weeks,
        List<Candidate> candidates,
        Map<String, Hit> hits,
        boolean cut,
        boolean degraded) {

    public PlannedWeeks {
        candidates = List.copyOf(candidates);
        hits = Map.copyOf(hits);
    }

    /** The listing behind a part of a week; empty for an id that was no candidate. */
    public Optional<ListingSummary> find(String listingId) {
        return findHit(listingId).map(Hit::listing);
    }

    /** The same with its distance. */
    public Optional<Hit> findHit(String listingId) {
        return Optional.ofNullable(hits.get(listingId));
    }

    /** The kind as which it may be in a week. @throws java.util.NoSuchElementException for an id that was no candidate */
    public SupportKind kindOf(String listingId) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(listingId))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    /** Whether it is made up. */
    public boolean isExample(String listingId) {
        return find(listingId).map(listing -> listing.offer().example()).orElse(false);
    }
}
