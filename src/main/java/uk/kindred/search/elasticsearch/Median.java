package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.kindred.search.SearchResults;

/**
 * The whole cost in the middle, the lower of two. Where fields have the costs, it is found by counting them in steps of
 * £10 and then of a penny; where it takes a sum, by asking for the listing in the middle.
 */
final class Median {

    private static final String SUMMED = "summed";

    /** Pence: few enough steps to send, narrow enough to look at each penny of one. */
    private static final long STEP = 1_000;

    private final Made made;
    private final Query plausible;
    private final MedianArea area;
    private final CostQueries costs;
    private @Nullable Long pence;

    /** @param plausible of which listings in the area; those without a known cost do not count */
    Median(Made made, Query plausible, MedianArea area, CostQueries costs) {
        this.made = made;
        this.plausible = plausible;
        this.area = area;
        this.costs = costs;
    }

    /** What the medians of both are found by. */
    static Map<String, Aggregation> counts(CostQueries costs) {
        Map<String, Aggregation> counts = new HashMap<>(CostSteps.counts(costs.fields(), STEP, Made.values()));
        costs.summed()
                .ifPresent(summed -> counts.put(
                        SUMMED,
                        Aggregation.of(some -> some.filter(summed).aggregations(Made.each(Map.of(), Made.values())))));
        return counts;
    }

    /** Asks for the middle one itself. @param counted what came of {@link #counts} */
    void ask(Map<String, Aggregate> counted, Round round) {
        CostSteps steps = CostSteps.read(counted, made);
        Aggregate sums = counted.get(SUMMED);
        long summed = sums == null ? 0 : made.of(sums).docCount();
        long all = steps.count() + summed;
        if (all < SearchResults.FEWEST_FOR_MEDIAN) {
            return;
        }
        long before = (all - 1) / 2;
        if (summed > 0) {
            round.ask(dearestFirst(all - 1 - before), answer -> pence = cost(answer));
        } else {
            steps.find(before).ifPresent(step -> askWithin(step, round));
        }
    }

    private void askWithin(CostSteps.Found step, Round round) {
        round.ask(
                penniesOf(step.from()),
                answer -> pence = CostSteps.read(area.read(answer.aggregations()), made)
                        .find(step.before())
                        .map(CostSteps.Found::from)
                        // it has changed in between
                        .orElse(null));
    }

    /** Null if too few are known. */
    @Nullable
    Long pence() {
        return pence;
    }

    private RequestItem penniesOf(long step) {
        Query both = QueryBuilders.bool(bool ->
                bool.filter(area.box()).filter(plausible, CostSteps.between(costs.fields(), step, step + STEP)));
        return SearchRequests.counting(both, area.counts(CostSteps.counts(costs.fields(), 1, made)));
    }

    /** By no other order, which would have to be compared and kept for half of all. */
    private RequestItem dearestFirst(long before) {
        Query scored = QueryBuilders.bool(bool ->
                bool.filter(area.circle()).filter(plausible, made.listings()).must(costs.scored(null)));
        return RequestItem.of(request -> request.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(scored)
                        .from((int) before)
                        .size(1)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(track -> track.enabled(false))));
    }

    private static @Nullable Long cost(MultiSearchItem<ListingDocument> answer) {
        return answer.hits().hits().stream()
                .findFirst()
                .map(Hit::score)
                .map(CostSums::pence)
                .orElse(null);
    }
}
