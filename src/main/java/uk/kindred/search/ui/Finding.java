package uk.kindred.search.ui;

import java.util.List;
import java.util.Optional;
import uk.kindred.search.Relaxation;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.UnplacedListings.Unplaced;

/**
 * All that one page of results tells.
 *
 * @param relaxations what would find something, where nothing was found
 * @param unplaced those that a search by distance had to leave out
 * @param costUnknown the first of those that a search by cost had to leave out, on its last page
 */
record Finding(
        Asked asked,
        SearchResults results,
        List<Relaxation> relaxations,
        Optional<Unplaced> unplaced,
        Optional<SearchResults> costUnknown) {

    SearchCriteria criteria() {
        return asked.criteria();
    }

    long lastPage() {
        return (results.total() + criteria().size() - 1) / criteria().size();
    }
}
