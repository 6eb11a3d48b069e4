package uk.kindred.search.ui;

import java.util.List;
import java.util.Map;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchReading;

/**
 * What the page's address asks, as it was understood and as it was typed.
 *
 * @param address of the page as it stands open: links into the page need it, since the document has a base address
 */
record Asked(SearchReading reading, CostTyping typing, String address) {

    static Asked of(SearchParameters parameters, Map<String, List<String>> query, String address) {
        CostTyping typing = CostTyping.of(query);
        return new Asked(parameters.read(typing.parameters()), typing, address);
    }

    Asked at(String newAddress) {
        return new Asked(reading, typing, newAddress);
    }

    /** @param id of an element of this page */
    String linkTo(String id) {
        return address + "#" + id;
    }

    SearchCriteria criteria() {
        return reading.criteria();
    }

    /** What is wrong in fields of the filters, by field. */
    Map<String, String> fieldProblems() {
        return CostPanel.problems(reading, typing);
    }
}
