package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.HistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.kindred.places.Place;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which of the plausible ones around there is in the middle. */
@Component
class KnownCosts {

    private static final String PLAUSIBLE = "plausible";
    private static final String QUESTIONED = "questioned";
    private static final String WITHIN = "within";
    private static final String REAL = "real";
    private static final String EXAMPLES = "examples";
    private static final String STEPS = "steps";
    /** Pence: few enough steps to send, narrow enough to look at each penny of one. */
    private static final long STEP = 1_000;

    private static final SortOptions CHEAPEST_FIRST =
            SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Asc)));

    private final MultiSearch server;

    KnownCosts(MultiSearch server) {
        this.server = server;
    }

    static RequestItem counts(SearchRequests requests, SearchCriteria criteria) {
        CostQueries costs = new CostQueries(criteria);
        Long most = criteria.wishes().maxWeeklyPence();
        Aggregation plausible = Aggregation.of(aggregation -> aggregation
                .filter(costs.plausible())
                .aggregations(REAL, around(criteria, costs, false))
                .aggregations(EXAMPLES, around(criteria, costs, true)));
        Aggregation questioned = Aggregation.of(aggregation -> {
            var filtered = aggregation.filter(costs.questioned());
            return most == null ? filtered : filtered.aggregations(WITHIN, within -> within.filter(costs.within(most)));
        });
        return SearchRequests.counting(
                requests.whateverItCosts(), Map.of(PLAUSIBLE, plausible, QUESTIONED, questioned));
    }

    private static Aggregation around(SearchCriteria criteria, CostQueries costs, boolean examples) {
        return Aggregation.of(aggregation -> {
            var filtered = aggregation.filter(around(criteria, examples));
            return costs.isOneField() ? filtered.aggregations(STEPS, histogram(costs.field(), STEP)) : filtered;
        });
    }

    /** What a median is taken of. */
    private static Query around(SearchCriteria criteria, boolean examples) {
        Place near = criteria.near();
        return QueryBuilders.bool(bool -> {
            bool.filter(QueryBuilders.term(
                    term -> term.field("offer.example").value(value -> value.booleanValue(examples))));
            return near == null ? bool : bool.filter(AreaFilter.within(near.centre(), SearchResults.MEDIAN_MILES));
        });
    }

    /** @param found how many the search finds, within its cost */
    CostCounts read(
            MultiSearchItem<ListingDocument> counts, SearchRequests requests, SearchCriteria criteria, long found)
            throws IOException {
        long total = counts.hits().total() == null ? 0 : counts.hits().total().value();
        FilterAggregate questioned = filter(counts.aggregations(), QUESTIONED);
        long plausible = filter(counts.aggregations(), PLAUSIBLE).docCount();
        long known = plausible + questioned.docCount();
        CostKnowledge knowledge = new CostKnowledge(
                known,
                questioned.docCount(),
                total - known,
                median(counts, REAL, requests, criteria),
                median(counts, EXAMPLES, requests, criteria));
        if (criteria.wishes().costUnknown()) {
            return new CostCounts(knowledge, 0, 0);
        }
        if (criteria.wishes().maxWeeklyPence() == null) {
            return new CostCounts(knowledge, plausible, questioned.docCount());
        }
        long questionedWithin = filter(questioned.aggregations(), WITHIN).docCount();
        return new CostCounts(knowledge, found - questionedWithin, questionedWithin);
    }

    private static FilterAggregate filter(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name)).filter();
    }

    private @Nullable Long median(
            MultiSearchItem<ListingDocument> counts, String group, SearchRequests requests, SearchCriteria criteria)
            throws IOException {
        FilterAggregate known = filter(filter(counts.aggregations(), PLAUSIBLE).aggregations(), group);
        if (known.docCount() < SearchResults.FEWEST_FOR_MEDIAN) {
            return null;
        }
        CostQueries costs = new CostQueries(criteria);
        Query matching = QueryBuilders.bool(
                bool -> bool.filter(requests.whateverItCosts(), around(criteria, group.equals(EXAMPLES))));
        long before = (known.docCount() - 1) / 2;
        if (!costs.isOneField()) {
            return inOrder(matching, costs, before);
        }
        List<HistogramBucket> steps = Objects.requireNonNull(
                        known.aggregations().get(STEPS))
                .histogram()
                .buckets()
                .array();
        for (HistogramBucket step : steps) {
            if (before < step.docCount()) {
                return inStep(matching, costs, (long) step.key(), before);
            }
            before -= step.docCount();
        }
        return null;
    }

    /** The penny of a step below which so many are. */
    private @Nullable Long inStep(Query matching, CostQueries costs, long from, long before) throws IOException {
        Query step = QueryBuilders.range(range -> range.number(
                number -> number.field(costs.field()).gte((double) from).lt((double) (from + STEP))));
        Query both = QueryBuilders.bool(bool -> bool.filter(matching, step).mustNot(costs.questioned()));
        MultiSearchItem<ListingDocument> answer = server.send(List.of(
                        SearchRequests.counting(both, Map.of(STEPS, histogram(costs.field(), 1)))))
                .getFirst();
        long left = before;
        for (HistogramBucket penny : Objects.requireNonNull(
                        answer.aggregations().get(STEPS))
                .histogram()
                .buckets()
                .array()) {
            if (left < penny.docCount()) {
                return (long) penny.key();
            }
            left -= penny.docCount();
        }
        return null;
    }

    private @Nullable Long inOrder(Query matching, CostQueries costs, long before) throws IOException {
        Query scored = QueryBuilders.bool(
                bool -> bool.filter(matching).must(costs.scored()).mustNot(costs.questioned()));
        RequestItem item = RequestItem.of(request -> request.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(scored)
                        .sort(CHEAPEST_FIRST)
                        .from((int) before)
                        .size(1)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(track -> track.enabled(false))));
        return server.send(List.of(item)).getFirst().hits().hits().stream()
                .findFirst()
                .map(hit -> (long) hit.sort().getFirst().doubleValue() - CostSums.NOTHING)
                .orElse(null);
    }

    private static Aggregation histogram(String field, long interval) {
        return Aggregation.of(aggregation -> aggregation.histogram(
                histogram -> histogram.field(field).interval((double) interval).minDocCount(1)));
    }
}
