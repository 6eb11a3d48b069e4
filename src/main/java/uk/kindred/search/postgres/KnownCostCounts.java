package uk.kindred.search.postgres;

import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which is in the middle. */
final class KnownCostCounts {

    private KnownCostCounts() {}

    static CostKnowledge count(
            NamedParameterJdbcOperations database,
            SearchCriteria criteria,
            WhereClauses where,
            TextMatch text,
            MapSqlParameterSource values) {
        String cost = CostSql.weeklyCost(criteria.wishes(), values);
        String sql = """
                select count(*) as n, count(cost) as known,
                    percentile_disc(0.5) within group (order by cost) as median
                from (select %s as cost from listing l where %s) costs
                """.formatted(cost, where.whateverItCosts(text));
        return Objects.requireNonNull(database.queryForObject(sql, values, (row, number) -> {
            long known = row.getLong("known");
            return new CostKnowledge(
                    known,
                    row.getLong("n") - known,
                    known < SearchResults.FEWEST_FOR_MEDIAN ? null : row.getObject("median", Long.class));
        }));
    }
}
