package uk.kindred.search.postgres;

import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which of the plausible ones is in the middle. */
final class KnownCostCounts {

    private KnownCostCounts() {}

    static CostKnowledge count(
            NamedParameterJdbcOperations database,
            SearchCriteria criteria,
            WhereClauses where,
            TextMatch text,
            MapSqlParameterSource values) {
        String cost = CostSql.rankedCost(criteria.wishes(), values);
        String sql = """
                select count(*) as n, count(cost) as known, count(*) filter (where cost >= %1$d) as questioned,
                    percentile_disc(0.5) within group (order by cost) filter (where cost < %1$d) as median
                from (select %2$s as cost from listing l where %3$s) costs
                """.formatted(CostSql.QUESTIONED, cost, where.whateverItCosts(text));
        return Objects.requireNonNull(database.queryForObject(sql, values, (row, number) -> {
            long known = row.getLong("known");
            long questioned = row.getLong("questioned");
            return new CostKnowledge(
                    known,
                    questioned,
                    row.getLong("n") - known,
                    known - questioned < SearchResults.FEWEST_FOR_MEDIAN ? null : row.getObject("median", Long.class));
        }));
    }
}
