package uk.kindred.search.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.places.Councils;

/**
 * Total and facets in one pass over what matches: listings are first counted in groups with the same kinds, needs,
 * rating and council, then each facet adds up the groups that the other facets' choices leave.
 */
record FacetCounts(long total, Map<String, Map<String, Long>> byField) {

    static FacetCounts count(
            NamedParameterJdbcOperations database,
            WhereClauses where,
            Councils councils,
            TextMatch text,
            MapSqlParameterSource values) {
        String common = where.common(text);
        String sql = """
                with cube as materialized (
                    select kinds, needs, rating, council_gss, count(*) as n
                    from listing l where %s group by kinds, needs, rating, council_gss)
                select 'total' as field, '' as value, coalesce(sum(n), 0) as n from cube
                    where %2$s and %3$s and %4$s and %5$s
                union all select 'kind', v, sum(n) from cube, unnest(kinds) v where %3$s and %4$s and %5$s group by v
                union all select 'need', v, sum(n) from cube, unnest(needs) v where %2$s and %4$s and %5$s group by v
                union all select 'rating', rating, sum(n) from cube where %2$s and %3$s and %5$s group by rating
                union all select 'council', council_gss, sum(n) from cube
                    where %2$s and %3$s and %4$s and council_gss is not null group by council_gss
                """.formatted(common, where.kinds(), where.needs(), where.ratings(), where.councils(councils));
        Map<String, Map<String, Long>> byField = new HashMap<>();
        List.of("kind", "need", "rating", "council", "total").forEach(field -> byField.put(field, new HashMap<>()));
        database.query(sql, values, row -> {
            byField.getOrDefault(row.getString("field"), new HashMap<>()).put(row.getString("value"), row.getLong("n"));
        });
        long total = byField.getOrDefault("total", Map.of()).getOrDefault("", 0L);
        return new FacetCounts(total, byField);
    }
}
