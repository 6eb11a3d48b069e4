package uk.kindred.search.ui;

import uk.kindred.base.ui.Frozen;
import uk.kindred.base.ui.Markup;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;

/**
 * The parts of the search page that change while people narrow their search.
 *
 * @param list where what was found stands
 * @param announcement read out by screen readers when it changes
 */
record LiveSearch(FoldedForm form, FilterPanel filters, Frozen list, Markup announcement, MapPanel map) {

    void show(Finding finding, Found found) {
        SearchCriteria criteria = finding.criteria();
        SearchResults results = finding.results();
        form.show(criteria);
        filters.change(finding.asked(), results);
        list.show(found);
        map.show(criteria, results);
        announcement.setText(ResultSentence.of(criteria, results.total()));
    }
}
