package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import uk.kindred.search.SearchCriteria;

/** Pages in the order of the whole cost: first those where it is known, then the others by nearness and name. */
final class CostPages {

    private final SearchCriteria criteria;
    private final Query matching;
    private final CostQueries costs;

    CostPages(SearchCriteria criteria, SearchRequests requests) {
        this.criteria = criteria;
        this.matching = requests.matched();
        this.costs = new CostQueries(criteria.wishes());
    }

    /** What of the page has a known cost. */
    RequestItem known() {
        List<SortOptions> order = new ArrayList<>();
        Query query;
        if (costs.isOneField()) {
            query = QueryBuilders.bool(bool -> bool.filter(matching, costs.known()));
            order.add(Ordering.field(costs.field(), SortOrder.Asc));
        } else {
            query = QueryBuilders.bool(bool -> bool.filter(matching).must(costs.scored()));
            order.add(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Asc))));
        }
        order.addAll(Ordering.byName());
        return SearchRequests.hits(query, order, criteria.from(), criteria.size());
    }

    /** The rest of the page, if it is not full. @param known how many listings come before the first of these */
    RequestItem unknown(long known) {
        long first = Math.max(criteria.from(), known);
        int left = (int) (criteria.from() + criteria.size() - first);
        List<SortOptions> order = new ArrayList<>();
        if (criteria.near() != null) {
            order.add(Ordering.distanceFrom(criteria.near()));
        }
        order.addAll(Ordering.byName());
        Query query = QueryBuilders.bool(bool -> bool.filter(matching, costs.unknown()));
        return SearchRequests.hits(query, order, first - known, left);
    }
}
