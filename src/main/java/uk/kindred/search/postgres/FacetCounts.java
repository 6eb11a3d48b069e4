package uk.kindred.search.postgres;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/**
 * Total and facets in one pass over what matches: listings are first counted in groups that are alike in all facets, then
 * each facet adds up the groups that the other facets' choices leave.
 */
record FacetCounts(long total, Map<String, Map<String, Long>> byField) {

    private static final String TOTAL = "total";

    /** Each facet's column; those that hold several values are taken apart. */
    private static final Map<String, String> COLUMNS = columns();

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("kind", "unnest(kinds)");
        columns.put("need", "unnest(needs)");
        columns.put("rating", "unnest(array[rating])");
        columns.put("council", "unnest(array_remove(array[council_gss], null))");
        columns.put("language", "unnest(languages)");
        columns.put("faith", "unnest(faiths)");
        columns.put("worker", "unnest(worker_genders)");
        columns.put("feature", "unnest(features)");
        columns.put("goodAt", "unnest(good_at)");
        return columns;
    }

    static FacetCounts count(
            NamedParameterJdbcOperations database, WhereClauses where, TextMatch text, MapSqlParameterSource values) {
        Map<String, String> chosen = where.chosen();
        String columns = "kinds, needs, rating, council_gss, languages, faiths, worker_genders, features, good_at";
        String cube = "with cube as materialized (select " + columns + ", count(*) as n from listing l where "
                + where.common(text) + " group by " + columns + ")";
        String sql = COLUMNS.entrySet().stream()
                .map(facet -> "union all select '" + facet.getKey() + "', v, sum(n) from cube, " + facet.getValue()
                        + " v where " + allBut(facet.getKey(), chosen) + " group by v")
                .collect(Collectors.joining(
                        " ",
                        cube + " select '" + TOTAL
                                + "' as field, '' as value, coalesce(sum(n), 0) as n from cube where "
                                + allBut(TOTAL, chosen) + " ",
                        ""));
        Map<String, Map<String, Long>> byField = new HashMap<>();
        database.query(sql, values, row -> {
            byField.computeIfAbsent(row.getString("field"), field -> new HashMap<>())
                    .put(row.getString("value"), row.getLong("n"));
        });
        long total = byField.getOrDefault(TOTAL, Map.of()).getOrDefault("", 0L);
        return new FacetCounts(total, byField);
    }

    private static String allBut(String facet, Map<String, String> chosen) {
        return chosen.entrySet().stream()
                .filter(choice -> !choice.getKey().equals(facet))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" and "));
    }
}
