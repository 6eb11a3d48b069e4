package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which of the plausible ones around there is in the middle. */
final class KnownCosts {

    static final String QUESTIONED = "questioned";
    static final String QUESTIONED_FOUND = "questioned-found";
    static final String KNOWN = "known";
    private static final String AROUND = "around";
    private static final String REAL = "real";
    private static final String EXAMPLES = "examples";

    private final SearchRequests requests;
    private final CostQueries costs;
    private final List<Query> around = new ArrayList<>();
    private final boolean apart;
    private final Median real;
    private final Median examples;

    KnownCosts(SearchRequests requests, SearchCriteria criteria) {
        this.requests = requests;
        this.costs = new CostQueries(criteria);
        this.apart = requests.parts().size() > 1;
        Place near = criteria.near();
        if (near != null) {
            around.add(AreaFilter.within(near.centre(), SearchResults.MEDIAN_MILES));
        }
        around.add(QueryBuilders.bool(bool -> bool.mustNot(costs.questioned())));
        this.real = new Median(plausible(made(false)), costs);
        this.examples = new Median(plausible(made(true)), costs);
    }

    /** To be counted among all that fit, whatever they cost. */
    Map<String, Aggregation> counts() {
        Map<String, Aggregation> ofKnown = new HashMap<>();
        ofKnown.put(QUESTIONED, Aggregation.of(known -> known.filter(costs.questioned())));
        if (!apart) {
            ofKnown.put(AROUND, around(Clauses.all(around)));
        }
        return Map.of(KNOWN, Aggregation.of(all -> all.filter(costs.known()).aggregations(ofKnown)));
    }

    /** To be counted among what is found. */
    Map<String, Aggregation> countsOfFound() {
        return Map.of(QUESTIONED_FOUND, Aggregation.of(found -> found.filter(costs.questioned())));
    }

    /** Where a part of the search is everybody's, its counts can't tell of one place. */
    void ask(Round round, Tally tally) {
        if (apart) {
            Query everything = QueryBuilders.matchAll(all -> all);
            round.ask(
                    SearchRequests.counting(plausible(costs.known()), Map.of(AROUND, around(everything))),
                    answer -> tally.read(answer, Tally.Of.NOTHING));
        }
    }

    void askForMedians(Tally tally, Round round) {
        Aggregate counted = tally.filter(AROUND);
        if (counted != null) {
            real.ask(counted.filter().aggregations().get(REAL), round);
            examples.ask(counted.filter().aggregations().get(EXAMPLES), round);
        }
    }

    /** Complete when the medians have been answered. */
    CostKnowledge read(Tally tally) {
        long known = tally.listings(KNOWN);
        return new CostKnowledge(
                known,
                tally.listings(QUESTIONED),
                tally.listings(Tally.CHOSEN) - known,
                real.pence(),
                examples.pence());
    }

    private Aggregation around(Query query) {
        Map<String, Aggregation> counts = Median.counts(costs);
        return Aggregation.of(known -> known.filter(query)
                .aggregations(
                        REAL, Aggregation.of(some -> some.filter(made(false)).aggregations(counts)))
                .aggregations(
                        EXAMPLES, Aggregation.of(some -> some.filter(made(true)).aggregations(counts))));
    }

    /** What medians are taken of. */
    private Query plausible(Query of) {
        List<Query> all = new ArrayList<>(around);
        all.add(requests.whateverItCosts());
        all.add(of);
        return Clauses.all(all);
    }

    private static Query made(boolean examples) {
        return QueryBuilders.term(term -> term.field("offer.example").value(value -> value.booleanValue(examples)));
    }
}
