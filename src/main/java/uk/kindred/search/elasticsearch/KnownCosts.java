package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
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
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which is in the middle. */
@Component
class KnownCosts {

    private static final String KNOWN = "known";
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
        CostQueries costs = new CostQueries(criteria.wishes());
        Aggregation known = Aggregation.of(aggregation -> {
            var filtered = aggregation.filter(costs.known());
            return costs.isOneField() ? filtered.aggregations(STEPS, histogram(costs.field(), STEP)) : filtered;
        });
        return SearchRequests.counting(requests.whateverItCosts(), Map.of(KNOWN, known));
    }

    static long known(MultiSearchItem<ListingDocument> counts) {
        return Objects.requireNonNull(counts.aggregations().get(KNOWN)).filter().docCount();
    }

    CostKnowledge read(MultiSearchItem<ListingDocument> counts, SearchRequests requests, SearchCriteria criteria)
            throws IOException {
        long total = counts.hits().total() == null ? 0 : counts.hits().total().value();
        long known = known(counts);
        return new CostKnowledge(
                known,
                total - known,
                known < SearchResults.FEWEST_FOR_MEDIAN ? null : median(counts, known, requests, criteria));
    }

    private @Nullable Long median(
            MultiSearchItem<ListingDocument> counts, long known, SearchRequests requests, SearchCriteria criteria)
            throws IOException {
        CostQueries costs = new CostQueries(criteria.wishes());
        long before = (known - 1) / 2;
        if (!costs.isOneField()) {
            return inOrder(requests.whateverItCosts(), costs, before);
        }
        List<HistogramBucket> steps = Objects.requireNonNull(
                        Objects.requireNonNull(counts.aggregations().get(KNOWN))
                                .filter()
                                .aggregations()
                                .get(STEPS))
                .histogram()
                .buckets()
                .array();
        for (HistogramBucket step : steps) {
            if (before < step.docCount()) {
                return inStep(requests.whateverItCosts(), costs, (long) step.key(), before);
            }
            before -= step.docCount();
        }
        return null;
    }

    /** The penny of a step below which so many are. */
    private @Nullable Long inStep(Query matching, CostQueries costs, long from, long before) throws IOException {
        Query step = QueryBuilders.range(range -> range.number(
                number -> number.field(costs.field()).gte((double) from).lt((double) (from + STEP))));
        Query both = QueryBuilders.bool(bool -> bool.filter(matching, step));
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
        Query scored = QueryBuilders.bool(bool -> bool.filter(matching).must(costs.scored()));
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
