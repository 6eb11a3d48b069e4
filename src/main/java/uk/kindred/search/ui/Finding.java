package uk.kindred.search.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.kindred.directory.ListingSummary;
import uk.kindred.search.Relaxation;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.UnplacedListings.Unplaced;
import uk.kindred.search.UntimedListings.Untimed;

/**
 * All that one page of results tells.
 *
 * @param relaxations what would find something, where nothing was found
 * @param unplaced those that a search by distance had to leave out
 * @param untimed those that a search by times had to leave out, if there are any
 * @param costUnknown the first of those that a search by cost had to leave out, on its last page
 * @param examples how many of those found are made up; counted only where the page shows one
 */
record Finding(
        Asked asked,
        SearchResults results,
        List<Relaxation> relaxations,
        Optional<Unplaced> unplaced,
        Optional<Untimed> untimed,
        Optional<SearchResults> costUnknown,
        long examples) {

    SearchCriteria criteria() {
        return asked.criteria();
    }

    /** All that stand on the page, those of unknown cost below the others too. */
    List<ListingSummary> shown() {
        return Stream.concat(results.hits().stream(), costUnknown.stream().flatMap(others -> others.hits().stream()))
                .map(SearchResults.Hit::listing)
                .toList();
    }

    long lastPage() {
        return (results.total() + criteria().size() - 1) / criteria().size();
    }
}
