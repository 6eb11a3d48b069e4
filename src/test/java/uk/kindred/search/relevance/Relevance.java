package uk.kindred.search.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.kindred.search.ListingSearch;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchParameters;
import uk.kindred.search.SearchResults;

/** Runs the judged queries as the search page would, and scores what comes back. */
final class Relevance {

    private static final int DEPTH = 10;
    private static final int FIRST = 5;

    private final List<JudgedQuery> queries;
    private final List<RegisterRow> rows;
    private final SearchParameters parameters;

    Relevance(List<JudgedQuery> queries, List<RegisterRow> rows, SearchParameters parameters) {
        this.queries = queries;
        this.rows = rows;
        this.parameters = parameters;
    }

    /** @param best the highest grade that any listing of the register has for this query */
    record Scored(String query, long total, double ndcg, boolean success, int best, List<String> first) {}

    record Report(List<Scored> scored) {

        double ndcg() {
            return scored.stream().mapToDouble(Scored::ndcg).average().orElse(0);
        }

        double success() {
            return scored.stream()
                    .mapToDouble(one -> one.success() ? 1 : 0)
                    .average()
                    .orElse(0);
        }

        double zeroResults() {
            return scored.stream()
                    .mapToDouble(one -> one.total() == 0 ? 1 : 0)
                    .average()
                    .orElse(0);
        }

        /** The figures, then every query that did not succeed with what came back instead. */
        String inWords(String name) {
            List<String> lines = new ArrayList<>();
            lines.add("%s: %d queries, nDCG@10 %.3f, success@5 %.3f, nothing found %.3f"
                    .formatted(name, scored.size(), ndcg(), success(), zeroResults()));
            scored.stream()
                    .filter(one -> !one.success() || one.ndcg() < 0.7)
                    .sorted(Comparator.comparingDouble(Scored::ndcg))
                    .forEach(one -> lines.add("  %s %.2f  “%s” found %d: %s"
                            .formatted(
                                    one.success() ? "weak  " : "FAILED",
                                    one.ndcg(),
                                    one.query(),
                                    one.total(),
                                    String.join(" · ", one.first()))));
            return String.join("\n", lines) + "\n";
        }
    }

    Report of(ListingSearch search) {
        Map<String, RegisterRow> byId = rows.stream().collect(Collectors.toMap(RegisterRow::id, Function.identity()));
        return new Report(
                queries.stream().map(query -> score(query, search, byId)).toList());
    }

    private Scored score(JudgedQuery query, ListingSearch search, Map<String, RegisterRow> byId) {
        SearchCriteria criteria =
                parameters.read(Map.of("q", List.of(query.query()))).criteria();
        SearchResults results = search.search(criteria.change().size(DEPTH).build());
        List<Integer> grades = results.hits().stream()
                .map(hit -> query.grade(
                        Objects.requireNonNull(byId.get(hit.listing().id()))))
                .toList();
        List<Integer> ideal = rows.stream()
                .map(query::grade)
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        int best = ideal.getFirst();
        if (best == 0) {
            throw new IllegalStateException("no listing fits “" + query.query() + "”: the judgement is wrong");
        }
        boolean success = grades.stream().limit(FIRST).anyMatch(grade -> grade == best);
        List<String> first = results.hits().stream()
                .limit(FIRST)
                .map(hit -> hit.listing().name() + " (" + hit.listing().town() + ")")
                .toList();
        return new Scored(query.query(), results.total(), gain(grades) / gain(ideal), success, best, first);
    }

    /** Discounted cumulative gain with the usual gain of 2^grade - 1. */
    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }
}
