package uk.kindred.search.ui;

import java.util.List;
import java.util.Map;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;

/** What the page's address asks, as it was understood and as it was typed. */
record Asked(SearchReading reading, CostTyping typing) {

    static Asked of(SearchParameters parameters, Map<String, List<String>> query) {
        CostTyping typing = CostTyping.of(query);
        return new Asked(parameters.read(typing.parameters()), typing);
    }

    SearchCriteria criteria() {
        return reading.criteria();
    }

    /** What is wrong in fields of the filters, by field. */
    Map<String, String> fieldProblems() {
        return CostPanel.problems(reading, typing);
    }
}
