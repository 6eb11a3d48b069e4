package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Prices that somebody asks, and those that are made up for an example: each have a median of their own. */
enum Made {
    REAL("real", false),
    EXAMPLE("examples", true);

    private final String name;
    private final boolean example;

    Made(String name, boolean example) {
        this.name = name;
        this.example = example;
    }

    Query listings() {
        return QueryBuilders.term(term -> term.field("offer.example").value(value -> value.booleanValue(example)));
    }

    /** The same counts for each. */
    static Map<String, Aggregation> each(Map<String, Aggregation> counts, Made... wanted) {
        Map<String, Aggregation> each = new HashMap<>();
        for (Made made : wanted) {
            each.put(
                    made.name,
                    Aggregation.of(some -> some.filter(made.listings()).aggregations(counts)));
        }
        return each;
    }

    /** @param group a filter's, with {@link #each} */
    FilterAggregate of(Aggregate group) {
        return Objects.requireNonNull(group.filter().aggregations().get(name)).filter();
    }
}
