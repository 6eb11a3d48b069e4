package uk.kindred.search.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import uk.kindred.search.SearchCriteria;
import uk.kindred.search.SearchResults;
import uk.kindred.search.SearchResults.CostKnowledge;

/** How many of a search's listings have a known whole cost, and which of the plausible ones is in the middle. */
final class KnownCostCounts {

    private static final String AROUND =
            "coalesce(miles_between(:latitude, :longitude, l.latitude, l.longitude) <= :medianMiles, false)";

    private KnownCostCounts() {}

    static CostKnowledge count(
            NamedParameterJdbcOperations database,
            SearchCriteria criteria,
            WhereClauses where,
            TextMatch text,
            MapSqlParameterSource values) {
        String cost = CostSql.rankedCost(criteria, values);
        values.addValue("medianMiles", SearchResults.MEDIAN_MILES);
        String sql = """
            select count(*) as n, count(cost) as known, count(*) filter (where cost >= %1$d) as questioned,
                percentile_disc(0.5) within group (order by cost)
                    filter (where cost < %1$d and around and not example) as median,
                count(*) filter (where cost < %1$d and around and not example) as median_of,
                percentile_disc(0.5) within group (order by cost)
                    filter (where cost < %1$d and around and example) as median_of_examples,
                count(*) filter (where cost < %1$d and around and example) as examples_of
            from (select %2$s as cost, %3$s as around, l.example from listing l where %4$s) costs
            """.formatted(
                CostSql.QUESTIONED, cost, criteria.near() == null ? "true" : AROUND, where.whateverItCosts(text));
        return Objects.requireNonNull(database.queryForObject(sql, values, (row, number) -> {
            long known = row.getLong("known");
            return new CostKnowledge(
                    known,
                    row.getLong("questioned"),
                    row.getLong("n") - known,
                    median(row, "median", "median_of"),
                    median(row, "median_of_examples", "examples_of"));
        }));
    }

    private static @Nullable Long median(ResultSet row, String median, String of) throws SQLException {
        return row.getLong(of) < SearchResults.FEWEST_FOR_MEDIAN ? null : row.getObject(median, Long.class);
    }
}
