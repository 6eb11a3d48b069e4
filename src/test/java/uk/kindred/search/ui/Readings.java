package uk.kindred.search.ui;

import java.util.List;
import java.util.Map;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchReading;
import uk.kindred.search.understanding.Understanding;

/** Searches as the page reads them, where nothing was typed wrongly. */
final class Readings {

    private Readings() {}

    static Asked asked(SearchCriteria criteria) {
        return asked(criteria, Map.of());
    }

    static Asked asked(SearchCriteria criteria, Map<String, List<String>> query) {
        SearchReading reading =
                new SearchReading(criteria, List.of(), "", List.of(), "", Understanding.literal(""), criteria);
        return new Asked(reading, CostTyping.of(query), "/search");
    }
}
