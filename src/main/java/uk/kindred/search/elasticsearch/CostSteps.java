package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** How many listings are in each step of whole costs, where fields have the cost. */
final class CostSteps {

    private static final String STEPS = "steps-";

    private final Map<Long, Long> listings = new TreeMap<>();

    /** A step and how many of its listings are cheaper than the one that is looked for. */
    record Found(long from, long before) {}

    /** @param pence how wide a step is */
    static Map<String, Aggregation> counts(List<CostQueries.Field> fields, long pence) {
        Map<String, Aggregation> counts = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            CostQueries.Field field = fields.get(i);
            Aggregation steps = Aggregation.of(aggregation -> aggregation.histogram(histogram ->
                    histogram.field(field.name()).interval((double) pence).minDocCount(1)));
            Query of = field.of();
            counts.put(
                    STEPS + i,
                    of == null ? steps : Aggregation.of(some -> some.filter(of).aggregations(STEPS, steps)));
        }
        return counts;
    }

    /** Listings whose cost is in a field and from so much to less than that. */
    static Query between(List<CostQueries.Field> fields, long from, long to) {
        List<Query> alternatives = fields.stream()
                .map(field -> QueryBuilders.bool(bool -> {
                    Query of = field.of();
                    bool.filter(QueryBuilders.range(range -> range.number(number ->
                            number.field(field.name()).gte((double) from).lt((double) to))));
                    return of == null ? bool : bool.filter(of);
                }))
                .toList();
        return Clauses.anyOf(alternatives);
    }

    static CostSteps read(Map<String, Aggregate> aggregations) {
        CostSteps steps = new CostSteps();
        aggregations.forEach((name, aggregate) -> {
            if (name.startsWith(STEPS)) {
                steps.add(
                        aggregate.isFilter()
                                ? Objects.requireNonNull(
                                        aggregate.filter().aggregations().get(STEPS))
                                : aggregate);
            }
        });
        return steps;
    }

    private void add(Aggregate histogram) {
        histogram
                .histogram()
                .buckets()
                .array()
                .forEach(step -> listings.merge((long) step.key(), step.docCount(), Long::sum));
    }

    long count() {
        return listings.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The step of the listing before which so many are cheaper; empty if there are not so many. */
    Optional<Found> find(long before) {
        long left = before;
        for (Map.Entry<Long, Long> step : listings.entrySet()) {
            if (left < step.getValue()) {
                return Optional.of(new Found(step.getKey(), left));
            }
            left -= step.getValue();
        }
        return Optional.empty();
    }
}
