package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all the requests that count have counted so far. */
final class Tally {

    /** Aggregations: what fits all of the facets' choices, and of that what fits the cost as well. */
    static final String CHOSEN = "chosen";

    static final String FOUND = "found";

    private final Map<String, Long> listings = new HashMap<>();
    private final Map<String, Map<String, Long>> facets = new HashMap<>();
    private final Map<String, Aggregate> filters = new HashMap<>();

    /** What all the hits of an answer are. */
    enum Of {
        NOTHING,
        FOUND,
        WHATEVER_IT_COSTS,
        BOTH
    }

    void read(MultiSearchItem<?> answer, Of hits) {
        if (hits == Of.FOUND || hits == Of.BOTH) {
            listings.merge(FOUND, total(answer), Long::sum);
        }
        if (hits == Of.WHATEVER_IT_COSTS || hits == Of.BOTH) {
            listings.merge(CHOSEN, total(answer), Long::sum);
        }
        read(answer.aggregations());
    }

    /** How many the search finds. */
    long found() {
        return listings(FOUND);
    }

    /** @param name of an aggregation that filters */
    long listings(String name) {
        return listings.getOrDefault(name, 0L);
    }

    /** By slug, by facet. */
    Map<String, Map<String, Long>> facets() {
        return facets;
    }

    /** An aggregation that filters, if it was asked for once. */
    @Nullable
    Aggregate filter(String name) {
        return filters.get(name);
    }

    static long total(MultiSearchItem<?> answer) {
        return answer.hits().total() == null ? 0 : answer.hits().total().value();
    }

    private void read(Map<String, Aggregate> aggregations) {
        aggregations.forEach((name, aggregate) -> {
            if (aggregate.isFilter()) {
                listings.merge(name, aggregate.filter().docCount(), Long::sum);
                filters.put(name, aggregate);
                read(aggregate.filter().aggregations());
            } else if (aggregate.isSterms()) {
                Map<String, Long> values = facets.computeIfAbsent(name, facet -> new HashMap<>());
                aggregate
                        .sterms()
                        .buckets()
                        .array()
                        .forEach(bucket -> values.merge(bucket.key().stringValue(), bucket.docCount(), Long::sum));
            }
        });
    }
}
