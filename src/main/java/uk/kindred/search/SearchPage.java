package uk.kindred.search;

import java.util.List;
import uk.kindred.search.SearchResults.Hit;

/**
 * One page of what was found, and no more than that.
 *
 * @param total all that match, exactly
 * @param degraded true when PostgreSQL answered because the index could not
 */
public record SearchPage(long total, List<Hit> hits, boolean degraded) {

    public SearchPage {
        hits = List.copyOf(hits);
    }

    public SearchPage asDegraded() {
        return new SearchPage(total, hits, true);
    }
}
