package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;

/** The clauses that many queries are made of. */
final class Clauses {

    private Clauses() {}

    static Query all(List<Query> queries) {
        return queries.isEmpty()
                ? QueryBuilders.matchAll(all -> all)
                : QueryBuilders.bool(bool -> bool.filter(queries));
    }

    static Query anyOf(List<Query> alternatives) {
        return QueryBuilders.bool(bool -> bool.should(alternatives).minimumShouldMatch("1"));
    }

    static Query anyOf(String field, List<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return QueryBuilders.terms(terms -> terms.field(field).terms(list -> list.value(any)));
    }

    static Query exists(String field) {
        return QueryBuilders.exists(exists -> exists.field(field));
    }

    /** Places within these degrees. */
    static Query window(double west, double south, double east, double north) {
        return QueryBuilders.geoBoundingBox(box -> box.field("location")
                .boundingBox(window -> window.coords(coordinates ->
                        coordinates.left(west).bottom(south).right(east).top(north))));
    }
}
