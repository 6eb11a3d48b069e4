package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults.CostKnowledge;
import uk.kindred.search.SortOrder;

/** How many of a search's listings have a known whole cost, and which of the plausible ones around there is in the middle. */
final class KnownCosts {

    static final String QUESTIONED_FOUND = "questioned-found";
    static final String KNOWN = "known";
    private static final String PLAUSIBLE = "plausible";
    private static final String AROUND = "around";

    private final SearchRequests requests;
    private final CostQueries costs;
    private final MedianArea area;
    private final boolean apart;
    private final boolean inOrder;
    private final Median real;
    private final Median examples;

    KnownCosts(SearchRequests requests, SearchCriteria criteria) {
        this.requests = requests;
        this.costs = new CostQueries(criteria);
        this.area = new MedianArea(criteria.near());
        this.apart = requests.parts().size() > 1;
        this.inOrder = criteria.sort() == SortOrder.COST;
        Query plausible = Clauses.all(List.of(isPlausible(), requests.whateverItCosts()));
        this.real = new Median(Made.REAL, plausible, area, costs);
        this.examples = new Median(Made.EXAMPLE, plausible, area, costs);
    }

    /** To be counted among all that fit, whatever they cost. */
    Map<String, Aggregation> counts() {
        Aggregation plausible = plausible(apart ? Map.of() : around());
        return Map.of(KNOWN, Aggregation.of(all -> all.filter(costs.known()).aggregations(PLAUSIBLE, plausible)));
    }

    /** To be counted among what is found; only pages in the order of cost want to know. */
    Map<String, Aggregation> countsOfFound() {
        return inOrder ? Map.of(QUESTIONED_FOUND, Aggregation.of(found -> found.filter(costs.questioned()))) : Map.of();
    }

    /** Where a part of the search is everybody's, its counts can't tell of one place. */
    void ask(Round round, Tally tally) {
        if (apart) {
            List<Query> known = new ArrayList<>(area.box());
            known.add(requests.whateverItCosts());
            known.add(costs.known());
            round.ask(
                    SearchRequests.counting(Clauses.all(known), Map.of(AROUND, plausible(around()))),
                    answer -> tally.read(answer, Tally.Of.NOTHING));
        }
    }

    void askForMedians(Tally tally, Round round) {
        Aggregate counted = tally.filter(apart ? AROUND : PLAUSIBLE);
        if (counted != null) {
            Map<String, Aggregate> around = area.read(counted.filter().aggregations());
            real.ask(around, round);
            examples.ask(around, round);
        }
    }

    /** Complete when the medians have been answered. */
    CostKnowledge read(Tally tally) {
        long known = tally.listings(KNOWN);
        return new CostKnowledge(
                known, questioned(tally), tally.listings(Tally.CHOSEN) - known, real.pence(), examples.pence());
    }

    static long questioned(Tally tally) {
        return tally.listings(KNOWN) - tally.listings(PLAUSIBLE);
    }

    /** Of those whose cost is known. */
    private Aggregation plausible(Map<String, Aggregation> counts) {
        return Aggregation.of(known -> known.filter(isPlausible()).aggregations(counts));
    }

    private Map<String, Aggregation> around() {
        return area.counts(Median.counts(costs));
    }

    private Query isPlausible() {
        return QueryBuilders.bool(bool -> bool.mustNot(costs.questioned()));
    }
}
