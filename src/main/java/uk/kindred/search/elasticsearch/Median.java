package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
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
    private static final SortOptions CHEAPEST_FIRST =
            SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Asc)));

    /** Pence: few enough steps to send, narrow enough to look at each penny of one. */
    private static final long STEP = 1_000;

    private final Query plausible;
    private final CostQueries costs;
    private @Nullable Long pence;

    /** @param plausible of which listings; those without a known cost do not count */
    Median(Query plausible, CostQueries costs) {
        this.plausible = plausible;
        this.costs = costs;
    }

    static Map<String, Aggregation> counts(CostQueries costs) {
        Map<String, Aggregation> counts = new HashMap<>(CostSteps.counts(costs.fields(), STEP));
        costs.summed().ifPresent(summed -> counts.put(SUMMED, Aggregation.of(some -> some.filter(summed))));
        return counts;
    }

    /** Asks for the middle one itself. @param counted what came of {@link #counts} */
    void ask(@Nullable Aggregate group, Round round) {
        if (group == null) {
            return;
        }
        Map<String, Aggregate> counted = group.filter().aggregations();
        CostSteps steps = CostSteps.read(counted);
        Aggregate sums = counted.get(SUMMED);
        long summed = sums == null ? 0 : sums.filter().docCount();
        long all = steps.count() + summed;
        if (all < SearchResults.FEWEST_FOR_MEDIAN) {
            return;
        }
        long before = (all - 1) / 2;
        if (summed > 0) {
            round.ask(inOrder(before), answer -> pence = cost(answer));
        } else {
            steps.find(before).ifPresent(step -> askWithin(step, round));
        }
    }

    private void askWithin(CostSteps.Found step, Round round) {
        round.ask(
                penniesOf(step.from()),
                answer -> pence = CostSteps.read(answer.aggregations())
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
        Query both = QueryBuilders.bool(
                bool -> bool.filter(plausible, CostSteps.between(costs.fields(), step, step + STEP)));
        return SearchRequests.counting(both, CostSteps.counts(costs.fields(), 1));
    }

    private RequestItem inOrder(long before) {
        Query scored = QueryBuilders.bool(bool -> bool.filter(plausible).must(costs.scored()));
        return RequestItem.of(request -> request.header(header -> header.index(Indexes.SEARCHED))
                .body(body -> body.query(scored)
                        .sort(CHEAPEST_FIRST)
                        .from((int) before)
                        .size(1)
                        .source(source -> source.fetch(false))
                        .trackTotalHits(track -> track.enabled(false))));
    }

    private static @Nullable Long cost(MultiSearchItem<ListingDocument> answer) {
        return answer.hits().hits().stream()
                .findFirst()
                .map(hit -> CostSums.pence(hit.sort().getFirst().doubleValue()))
                .orElse(null);
    }
}
