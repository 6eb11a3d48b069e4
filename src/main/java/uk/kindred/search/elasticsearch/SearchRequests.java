package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.places.Place;
import uk.kindred.search.MapResults;
import uk.kindred.search.SearchCriteria;

/**
 * One search as several small requests that travel together. The page of hits is one that counts nothing, so that
 * Elasticsearch may skip whatever can't be on the page. Total and facets are others that fetch nothing, so that they are
 * answered from the request cache while somebody turns pages or changes the order. Each facet with a choice is counted
 * apart, without its own choice.
 */
final class SearchRequests {

    private final SearchCriteria criteria;
    private final TextMatch text;
    private final Filters filters;
    private final List<Query> common;
    private final Map<FacetField, Query> chosen;
    private final @Nullable Query cost;

    SearchRequests(SearchCriteria criteria, TextMatch text, Filters filters) {
        this.criteria = criteria;
        this.text = text;
        this.filters = filters;
        this.common = filters.common();
        this.chosen = filters.chosen();
        this.cost = filters.cost().orElse(null);
    }

    RequestItem page() {
        return page(matching(Ordering.isByWords(criteria)));
    }

    /**
     * The same page, if the nearest first are wanted and so many are near that it is full: whoever is nearer than these
     * miles comes before all others, and Elasticsearch need not measure the way to every listing in England.
     */
    RequestItem pageOfNearest(Place near, double miles) {
        List<Query> both = List.of(matching(false), AreaFilter.within(near.centre(), miles));
        return page(QueryBuilders.bool(bool -> bool.filter(both)));
    }

    private RequestItem page(Query matching) {
        return hits(matching, Ordering.of(criteria), criteria.from(), criteria.size());
    }

    /** A page that counts what is found, in one request: for searches of a small area, where counting costs little. */
    RequestItem pageAndTotal() {
        Query matching = matching(Ordering.isByWords(criteria));
        return hits(matching, Ordering.of(criteria), criteria.from(), criteria.size(), true);
    }

    /** Asks for the total and the facets. @param costs to be counted as well; null for none */
    void count(Round round, Tally tally, @Nullable KnownCosts costs) {
        CountRequests counts = new CountRequests(chosen, cost, costs);
        parts().forEach(part -> counts.ask(part, round, tally));
    }

    /** Words are somebody's own, and find few. */
    List<SearchPart> parts() {
        if (!criteria.hasText()) {
            return filters.parts();
        }
        List<Query> withWords = new ArrayList<>(common);
        withWords.add(text.filter(criteria.text()));
        return List.of(new SearchPart(withWords, false));
    }

    /** The groups, and as many listings as a map shows one by one. */
    RequestItem map(Aggregation grid) {
        Query matching = matching(false);
        return RequestItem.of(item -> item.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(matching)
                        .aggregations("grid", grid)
                        .size(MapResults.MOST_POINTS)
                        .trackTotalHits(track -> track.enabled(true))));
    }

    RequestItem total() {
        return counting(matching(false), Map.of());
    }

    /** All that is matched. */
    Query matched() {
        return matching(false);
    }

    /** All that is matched, whatever it costs and whether or not that is known. */
    Query whateverItCosts() {
        return matching(false, null);
    }

    private Query matching(boolean scored) {
        return matching(scored, cost);
    }

    private Query matching(boolean scored, @Nullable Query cost) {
        List<Query> filters = new ArrayList<>(common);
        if (cost != null) {
            filters.add(cost);
        }
        filters.addAll(chosen.values());
        if (!criteria.hasText()) {
            return Clauses.all(filters);
        }
        Query words = scored ? text.scored(criteria.text()) : text.filter(criteria.text());
        return QueryBuilders.bool(bool ->
                scored ? bool.must(words).filter(filters) : bool.filter(words).filter(filters));
    }

    static RequestItem hits(Query matching, List<SortOptions> order, long from, int size) {
        return hits(matching, order, from, size, false);
    }

    private static RequestItem hits(Query matching, List<SortOptions> order, long from, int size, boolean counted) {
        return RequestItem.of(item -> item.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(matching)
                        .sort(order)
                        .from((int) from)
                        .size(size)
                        .trackTotalHits(track -> track.enabled(counted))));
    }

    static RequestItem counting(Query query, Map<String, Aggregation> aggregations) {
        return RequestItem.of(item -> item.header(
                        header -> header.index(Indexes.SEARCHED).requestCache(true))
                .body(body -> {
                    aggregations.forEach(body::aggregations);
                    return body.query(query).size(0).trackTotalHits(track -> track.enabled(true));
                }));
    }
}
