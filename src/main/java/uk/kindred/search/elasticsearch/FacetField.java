package uk.kindred.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;

/** The facets, their names in URLs and their fields in the index. */
enum FacetField {
    KIND("kind", "kinds", 20),
    NEED("need", "needs", 30),
    RATING("rating", "rating", 10),
    /** England has 153. */
    COUNCIL("council", "council", 200),
    LANGUAGE("language", "offer.languages", 50),
    FAITH("faith", "offer.faiths", 30),
    WORKER("worker", "offer.workerGenders", 10),
    FEATURE("feature", "offer.features", 30),
    GOOD_AT("goodAt", "goodAt", 30);

    private final String parameter;
    private final String field;
    private final int most;

    FacetField(String parameter, String field, int most) {
        this.parameter = parameter;
        this.field = field;
        this.most = most;
    }

    String parameter() {
        return parameter;
    }

    String field() {
        return field;
    }

    /** More room than there are values, so that no count is an estimate. */
    Aggregation counts() {
        return Aggregation.of(
                aggregation -> aggregation.terms(terms -> terms.field(field).size(most)));
    }
}
