package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.kindred.search.SearchCriteria;

/**
 * Pages in the order of the whole cost: first those where it is known, then those that rest on a questioned price, then
 * those where it is not known by nearness and name.
 */
final class CostPages {

    private final SearchCriteria criteria;
    private final Query matching;
    private final CostQueries costs;
    private final @Nullable Long most;

    CostPages(SearchCriteria criteria, SearchRequests requests) {
        this.criteria = criteria;
        this.costs = new CostQueries(criteria);
        this.most = criteria.wishes().costUnknown() ? null : criteria.wishes().maxWeeklyPence();
        this.matching = most == null ? requests.matched() : requests.whateverItCosts();
    }

    /** What of the page has a known and plausible cost. */
    RequestItem plausible() {
        return byCost(false, 0);
    }

    /** What belongs to the page: the sums are in order already, so that too dear ones stand at the end. */
    List<Hit<ListingDocument>> read(MultiSearchItem<ListingDocument> answer) {
        List<Hit<ListingDocument>> hits = answer.hits().hits();
        return most == null || costs.isOneField()
                ? hits
                : hits.stream()
                        .takeWhile(hit -> CostSums.pence(hit.sort().getFirst().doubleValue()) <= most)
                        .toList();
    }

    /** What of the page is not plausible. */
    List<RequestItem> rest(CostCounts counts) {
        List<RequestItem> rest = new ArrayList<>();
        if (counts.questioned() > 0 && criteria.from() < counts.known()) {
            rest.add(questioned(counts.plausible()));
        }
        if (!criteria.wishes().leavesOutUnknownCost()) {
            rest.add(unknown(counts.known()));
        }
        return rest;
    }

    /** What of the page rests on questioned prices. @param before how many listings come before the first of these */
    private RequestItem questioned(long before) {
        return byCost(true, before);
    }

    /** What of the page has no known cost. @param before how many listings come before the first of these */
    private RequestItem unknown(long before) {
        List<SortOptions> order = new ArrayList<>();
        if (criteria.near() != null) {
            order.add(Ordering.distanceFrom(criteria.near()));
        }
        order.addAll(Ordering.byName());
        Query query = QueryBuilders.bool(bool -> bool.filter(matching, costs.unknown()));
        return part(query, order, before);
    }

    private RequestItem byCost(boolean questioned, long before) {
        boolean oneField = costs.isOneField();
        Query query = QueryBuilders.bool(bool -> {
            bool.filter(matching);
            bool = oneField
                    ? bool.filter(most == null ? costs.known() : costs.within(most))
                    : bool.must(costs.scored(most));
            return questioned ? bool.filter(costs.questioned()) : bool.mustNot(costs.questioned());
        });
        List<SortOptions> order = new ArrayList<>();
        order.add(
                oneField
                        ? Ordering.field(costs.field(), SortOrder.Asc)
                        : SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Asc))));
        order.addAll(Ordering.byName());
        return part(query, order, before);
    }

    /** What of the page lies after so many listings of other parts. */
    private RequestItem part(Query query, List<SortOptions> order, long before) {
        long first = Math.max(criteria.from(), before);
        int left = (int) Math.max(0, criteria.from() + criteria.size() - first);
        return SearchRequests.hits(query, order, first - before, left);
    }
}
