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
    static Map<String, Aggregation> counts(List<CostQueries.Field> fields, long pence, Made... made) {
        Map<String, Aggregation> counts = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            CostQueries.Field field = fields.get(i);
            Aggregation steps = Aggregation.of(aggregation -> aggregation.histogram(histogram ->
                    histogram.field(field.name()).interval((double) pence).minDocCount(1)));
            counts.put(
                    STEPS + i,
                    Aggregation.of(
                            some -> some.filter(field.of()).aggregations(Made.each(Map.of(STEPS, steps), made))));
        }
        return counts;
    }

    /** Listings whose cost is in a field and from so much to less than that. */
    static Query between(List<CostQueries.Field> fields, long from, long to) {
        List<Query> alternatives = fields.stream()
                .map(field -> QueryBuilders.bool(bool -> bool.filter(field.of())
                        .filter(QueryBuilders.range(range -> range.number(number ->
                                number.field(field.name()).gte((double) from).lt((double) to))))))
                .toList();
        return Clauses.anyOf(alternatives);
    }

    static CostSteps read(Map<String, Aggregate> aggregations, Made made) {
        CostSteps steps = new CostSteps();
        aggregations.forEach((name, aggregate) -> {
            if (name.startsWith(STEPS)) {
                steps.add(
                        Objects.requireNonNull(made.of(aggregate).aggregations().get(STEPS)));
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
