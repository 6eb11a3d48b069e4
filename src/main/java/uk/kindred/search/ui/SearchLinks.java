package uk.kindred.search.ui;

import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;

/** Addresses of searches. */
record SearchLinks(SearchParameters parameters) {

    String to(SearchCriteria criteria) {
        String query = parameters.toQuery(criteria);
        return query.isEmpty() ? "/search" : "/search?" + query;
    }

    String toPage(SearchCriteria criteria, int page) {
        return to(criteria.change().page(page).build());
    }
}
