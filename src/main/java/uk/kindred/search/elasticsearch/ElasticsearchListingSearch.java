package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.Council;
import uk.kindred.places.Councils;
import uk.kindred.places.Place;
import uk.kindred.search.Facets;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.MapResults;
import uk.kindred.search.NameSuggestion;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.Hit;
import uk.kindred.search.SortOrder;

/** Search in the index. Fails with UncheckedIOException or ElasticsearchException when the index does not answer. */
@Component
public class ElasticsearchListingSearch implements ListingSearch {

    /** Elasticsearch collects and sorts as many hits as stand before a page: these pages are asked for one at a time. */
    private static final int DEEP = 10_000;

    /** Holds a page of anything but the rarest choices almost everywhere in England. */
    private static final double NEAREST_MILES = 20;

    private final MultiSearch server;
    private final Councils councils;
    private final MapRequests maps;
    private final NameRequests names;
    private final Requests requests;
    private final KnownCosts knownCosts;
    private final Object deepPages = new Object();

    ElasticsearchListingSearch(
            MultiSearch server,
            Councils councils,
            MapRequests maps,
            NameRequests names,
            Requests requests,
            KnownCosts knownCosts) {
        this.server = server;
        this.councils = councils;
        this.maps = maps;
        this.names = names;
        this.requests = requests;
        this.knownCosts = knownCosts;
    }

    @Override
    public SearchResults search(SearchCriteria criteria) {
        SearchResults strict = search(criteria, TextMatch.STRICT);
        boolean mayLoosen =
                strict.total() == 0 && !TextMatch.words(criteria.text()).isEmpty();
        return mayLoosen ? search(criteria, TextMatch.LOOSE) : strict;
    }

    @Override
    public List<Long> count(List<SearchCriteria> searches) {
        List<RequestItem> totals = searches.stream()
                .map(criteria -> requests.of(criteria, TextMatch.STRICT).total())
                .toList();
        return send(totals).stream().map(ElasticsearchListingSearch::total).toList();
    }

    @Override
    public MapResults map(SearchCriteria criteria) {
        return maps.map(criteria);
    }

    @Override
    public List<NameSuggestion> suggestNames(String typed, int most) {
        return names.suggest(typed, most);
    }

    private SearchResults search(SearchCriteria criteria, TextMatch text) {
        SearchRequests asked = requests.of(criteria, text);
        Map<FacetField, RequestItem> apart = asked.countsWithoutOwnChoice();
        List<RequestItem> items = new ArrayList<>();
        items.add(asked.counts());
        items.addAll(apart.values());
        int facets = items.size();
        if (criteria.asksForCost()) {
            items.add(KnownCosts.counts(asked, criteria));
        }
        boolean deep = criteria.from() + criteria.size() > DEEP;
        if (!deep) {
            items.add(firstTry(asked, criteria));
        }
        List<MultiSearchItem<ListingDocument>> answers = send(items);
        long total = total(answers.getFirst());
        Map<String, Map<String, Long>> counts = new HashMap<>();
        answers.subList(0, facets).forEach(answer -> readCounts(answer, counts));
        CostCounts cost = criteria.asksForCost() ? cost(answers.get(facets), asked, criteria, total) : null;
        List<Hit> hits = deep ? deepPage(asked, criteria, total) : hits(answers.getLast(), criteria);
        if (hits.size() < criteria.size() && criteria.from() + hits.size() < total) {
            hits = wholePage(asked, criteria, hits, cost);
        }
        boolean loosened = text == TextMatch.LOOSE && total > 0;
        return new SearchResults(
                total,
                hits,
                Facets.of(counts, criteria, councils),
                cost == null ? null : cost.knowledge(),
                loosened,
                false);
    }

    private static RequestItem firstTry(SearchRequests asked, SearchCriteria criteria) {
        if (criteria.sort() == SortOrder.COST) {
            return new CostPages(criteria, asked).plausible();
        }
        Place near = criteria.near();
        boolean onlyNearest = criteria.withinMiles() == null && Ordering.isNearestFirst(criteria);
        return near != null && onlyNearest ? asked.pageOfNearest(near, NEAREST_MILES) : asked.page();
    }

    /** What the first try did not find: those farther away, or those whose cost is questioned or not known. */
    private List<Hit> wholePage(
            SearchRequests asked, SearchCriteria criteria, List<Hit> found, @Nullable CostCounts cost) {
        if (criteria.sort() != SortOrder.COST || cost == null) {
            return hits(send(List.of(asked.page())).getFirst(), criteria);
        }
        List<Hit> all = new ArrayList<>(found);
        send(new CostPages(criteria, asked).rest(cost)).forEach(part -> all.addAll(hits(part, criteria)));
        return all;
    }

    private CostCounts cost(
            MultiSearchItem<ListingDocument> counts, SearchRequests asked, SearchCriteria criteria, long found) {
        try {
            return knownCosts.read(counts, asked, criteria, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> deepPage(SearchRequests asked, SearchCriteria criteria, long total) {
        if (criteria.from() >= total) {
            return List.of();
        }
        synchronized (deepPages) {
            RequestItem page =
                    criteria.sort() == SortOrder.COST ? new CostPages(criteria, asked).plausible() : asked.page();
            return hits(send(List.of(page)).getFirst(), criteria);
        }
    }

    private List<MultiSearchItem<ListingDocument>> send(List<RequestItem> requests) {
        try {
            return server.send(requests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Hit> hits(MultiSearchItem<ListingDocument> answer, SearchCriteria criteria) {
        List<Hit> hits = new ArrayList<>();
        answer.hits().hits().forEach(hit -> {
            if (hit.source() != null) {
                hits.add(Hit.of(hit.source().summary(councils), criteria.near()));
            }
        });
        return hits;
    }

    private static long total(MultiSearchItem<ListingDocument> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    private void readCounts(MultiSearchItem<ListingDocument> answer, Map<String, Map<String, Long>> counts) {
        answer.aggregations().forEach((facet, aggregation) -> {
            Map<String, Long> values = counts.computeIfAbsent(facet, name -> new HashMap<>());
            aggregation.sterms().buckets().array().forEach(bucket -> {
                String slug = bucket.key().stringValue();
                String key = facet.equals("council")
                        ? councils.findBySlug(slug).map(Council::gss).orElse(slug)
                        : slug;
                values.put(key, bucket.docCount());
            });
        });
    }
}
