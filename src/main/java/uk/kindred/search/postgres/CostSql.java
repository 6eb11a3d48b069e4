package uk.kindred.search.postgres;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import uk.kindred.directory.SupportKind;
import uk.kindred.directory.WaysPriced;
import uk.kindred.pricing.Demand;
import uk.kindred.pricing.Plan;
import uk.kindred.pricing.PricedBy;
import uk.kindred.search.SearchCriteria;

/**
 * The whole cost of listing l as an expression: in pence, null where it is not known. The arithmetic is Demand's, in
 * whole numbers.
 */
final class CostSql {

    /** Every listing's own way of pricing has one row that holds the typical plan's whole cost. */
    private static final String TYPICAL = """
        (select t.from_pence %s from listing_tariff t
         where t.listing_id = l.id and t.payer = :payer and t.key = 'typical_' || l.priced_by)\
        """;

    private static final String BY_PLAN = """
        (select cast(case when count(t.key) = count(*) then
                sum(case when d.by_minute then (d.n * t.from_pence + 30) / 60 else d.n * t.from_pence end)
                    %s end as bigint)
         from unnest(cast(:ways as text[]), cast(:keys as text[]), cast(:counts as bigint[]),
                cast(:byMinute as boolean[])) d (way, key, n, by_minute)
         left join listing_tariff t on t.listing_id = l.id and t.payer = :payer and t.key = d.key
         where d.way = %s)\
        """;

    /** More pence than any whole cost: what is questioned comes after what is not. */
    static final long QUESTIONED = 1_000_000_000_000L;

    private CostSql() {}

    /** Names the values that the expression needs. */
    static String weeklyCost(SearchCriteria criteria, MapSqlParameterSource values) {
        return expression(criteria, values, "", "");
    }

    /** The same, and {@link #QUESTIONED} more where it rests on a questioned price. */
    static String rankedCost(SearchCriteria criteria, MapSqlParameterSource values) {
        String more = "+ case when %s then " + QUESTIONED + " else 0 end";
        return expression(criteria, values, more.formatted("t.questioned"), more.formatted("bool_or(t.questioned)"));
    }

    private static String expression(
            SearchCriteria criteria, MapSqlParameterSource values, String moreIfTypical, String moreByPlan) {
        Plan plan = criteria.costPlan();
        values.addValue("payer", criteria.wishes().payer().slug());
        if (plan.equals(Plan.NOTHING)) {
            return TYPICAL.formatted(moreIfTypical);
        }
        List<String> ways = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        List<Boolean> byMinute = new ArrayList<>();
        for (PricedBy pricedBy : PricedBy.values()) {
            for (Demand.Term term : Demand.of(plan, pricedBy).terms()) {
                ways.add(pricedBy.slug());
                keys.add(term.key().slug());
                counts.add((long) term.count());
                byMinute.add(term.key().byMinute());
            }
        }
        values.addValue("ways", ways.toArray(String[]::new))
                .addValue("keys", keys.toArray(String[]::new))
                .addValue("counts", counts.toArray(Long[]::new))
                .addValue("byMinute", byMinute.toArray(Boolean[]::new));
        return BY_PLAN.formatted(moreByPlan, way(plan, values));
    }

    /** The first way that the plan asks for and the listing's kinds have, else the listing's own. */
    private static String way(Plan plan, MapSqlParameterSource values) {
        StringBuilder cases = new StringBuilder();
        for (PricedBy way : plan.asked()) {
            String kinds = "kinds_" + way.name();
            cases.append(" when l.kinds && cast(:%s as text[]) then '%s'".formatted(kinds, way.slug()));
            values.addValue(
                    kinds,
                    WaysPriced.kindsPricedBy(way).stream()
                            .map(SupportKind::slug)
                            .toArray(String[]::new));
        }
        return cases.isEmpty() ? "l.priced_by" : "case" + cases + " else l.priced_by end";
    }
}
