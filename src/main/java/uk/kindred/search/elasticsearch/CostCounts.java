package uk.kindred.search.elasticsearch;

import uk.kindred.search.SearchResults.CostKnowledge;

/**
 * How many of what a search finds have which cost.
 *
 * @param knowledge of the same search, whatever it costs
 * @param plausible found, with a known cost that rests on no questioned price
 * @param questioned found, with a known cost that does
 */
record CostCounts(CostKnowledge knowledge, long plausible, long questioned) {

    long known() {
        return plausible + questioned;
    }
}
