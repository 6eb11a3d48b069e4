package uk.kindred.search.elasticsearch;

import uk.kindred.search.SearchCriteria;

/**
 * How many of what a search finds have which cost.
 *
 * @param plausible found, with a known cost that rests on no questioned price
 * @param questioned found, with a known cost that does
 */
record CostCounts(long plausible, long questioned) {

    static CostCounts of(SearchCriteria criteria, Tally tally) {
        if (criteria.wishes().costUnknown()) {
            return new CostCounts(0, 0);
        }
        if (criteria.wishes().leavesOutUnknownCost()) {
            long questioned = tally.listings(KnownCosts.QUESTIONED_FOUND);
            return new CostCounts(tally.found() - questioned, questioned);
        }
        long questioned = KnownCosts.questioned(tally);
        return new CostCounts(tally.listings(KnownCosts.KNOWN) - questioned, questioned);
    }

    long known() {
        return plausible + questioned;
    }
}
